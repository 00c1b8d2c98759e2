import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { move } from 'piscina'
import { cohortPages } from './cohort-report.ts'
import { fontFolders } from './font-folders.ts'
import { personalPages } from './personal-report.ts'
import type { ReportInputs, Template } from './report-input.ts'
import { templateFolder } from './template-folder.ts'

export type RenderTask = { [T in Template]: { template: T; input: ReportInputs[T] } }[Template]

const templates = templateFolder()
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [...fontFolders] }] })

/** What the last report and this one have in common is not made again; older results go, for they hold what people wrote. */
const cacheAge = 1

/**
 * Sets one report. Words and positions are made here as well, so that the server's own thread does none of the work.
 * An error never carries Typst's diagnostics, which quote the text they are about.
 */
export function renderReport(task: RenderTask): Uint8Array {
  const pages = task.template === 'personal' ? personalPages(task.input) : cohortPages(task.input)
  const { result } = compiler.compile({
    mainFilePath: `${templates}/${task.template}.typ`,
    inputs: { data: JSON.stringify(pages) }
  })
  if (!result) throw new Error(`the ${task.template} report could not be set`)
  const pdf = new Uint8Array(accessiblePdf(result))
  compiler.evictCache(cacheAge)
  return move(pdf) as Uint8Array
}

/**
 * PDF/UA where it can be: the standard refuses a file with a character that no font has. A person with such a name gets
 * a tagged PDF with a blank box rather than none.
 */
function accessiblePdf(document: NodeTypstDocument): Buffer {
  const creationTimestamp = Math.floor(Date.now() / 1000)
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp })
  } catch {
    return compiler.pdf(document, { creationTimestamp })
  }
}
