import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The Typst templates. They are read from the project folder, by the source and by the built server alike. */
export function templateFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('the report templates are missing: no package.json above the server')
    folder = above
  }
  return join(folder, 'server', 'reports', 'templates')
}
