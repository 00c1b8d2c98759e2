const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Whether a row is an item that the person listed: those have ids made on the client. */
export const isItemId = (id: string): boolean => uuid.test(id)
