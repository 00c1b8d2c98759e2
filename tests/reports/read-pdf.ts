import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type StructNode = { role?: string; alt?: string; lang?: string; children?: StructNode[] }

export type ReadPdf = {
  pages: number
  /** All text, with runs of space as one and the marks that let long words break taken out. */
  text: string
  title: string
  author: string
  lang: string | null
  tagged: boolean
  /** The PDF/UA part the file claims, null when it claims none. */
  uaPart: string | null
  /** Tags in reading order: "H1", "Table", ... */
  roles: string[]
  alts: string[]
  fonts: { name: string; embedded: boolean }[]
  /** Where the text that reaches furthest right ends, in points. */
  widest: number
  /** Of the first page, in points. */
  size: { width: number; height: number }
}

/** Reads a PDF back as a reader with other software would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0, fontExtraProperties: true })
    .promise
  const { info, metadata } = await pdf.getMetadata()
  const facts = info as { Title?: string; Author?: string; Language?: string | null }
  const nodes: StructNode[] = []
  const texts: string[] = []
  const fonts = new Map<string, boolean>()
  let widest = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
    for (const item of items) if ('str' in item) widest = Math.max(widest, item.transform[4] + item.width)
    collect((await page.getStructTree()) as StructNode | null, nodes)
    for (const [name, embedded] of await fontsOf(page)) fonts.set(name, embedded)
  }
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  const read = {
    pages: pdf.numPages,
    text: texts.join(' ').replaceAll('\u200b', '').replace(/\s+/gu, ' '),
    title: facts.Title ?? '',
    author: facts.Author ?? '',
    lang: facts.Language ?? null,
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    uaPart: metadata?.get('pdfuaid:part') ?? null,
    roles: nodes.flatMap(({ role }) => (role ? [role] : [])),
    alts: nodes.flatMap(({ alt }) => (alt ? [alt] : [])),
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
    widest,
    size: { width, height }
  }
  await pdf.destroy()
  return read
}

function collect(node: StructNode | null, into: StructNode[]): void {
  if (!node) return
  into.push(node)
  for (const child of node.children ?? []) collect(child, into)
}

async function fontsOf(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<[string, boolean][]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const ids = new Set(argsArray.flatMap((args, index) => (fnArray[index] === OPS.setFont ? [String(args[0])] : [])))
  return [...ids].map((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean; data?: Uint8Array }
    return [font.name, font.missingFile !== true && font.data !== undefined]
  })
}
