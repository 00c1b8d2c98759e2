import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright/test'
import { type ReadPdf, readPdf } from '#tests/reports/read-pdf.ts'

/** Follows a link to a PDF and reads what comes. */
export async function downloadPdf(link: Locator): Promise<ReadPdf & { fileName: string }> {
  const download = link.page().waitForEvent('download')
  await link.click()
  const file = await download
  return { ...(await readPdf(new Uint8Array(await readFile(await file.path())))), fileName: file.suggestedFilename() }
}
