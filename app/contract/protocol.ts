/** Raised when a client of the last version could misread this one; a mismatch asks for a reload and keeps the outbox. */
export const protocolVersion = 3

/** One namespace a surface: they share nothing but the state of the session. `check` is for anybody, and leads into no room. */
export const namespaces = { worksheet: '/worksheet', console: '/console', wall: '/wall', check: '/check' } as const
