import { useEffect, useState, useSyncExternalStore } from 'react'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { WorksheetClient, type WorksheetView } from './worksheet-client.ts'

/** The person's worksheet, live. `initial` is what the page came with, for the first picture. */
export function useWorksheet(initial: WorksheetSnapshot): { view: WorksheetView; client: WorksheetClient } {
  const [client] = useState(() => new WorksheetClient(initial))
  useEffect(() => client.start(), [client])
  return { view: useSyncExternalStore(client.subscribe, client.view, client.view), client }
}
