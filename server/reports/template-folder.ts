import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

/** The Typst templates. They are read from the project folder, by the source and by the built server alike. */
export function templateFolder(): string {
  return join(projectRoot(), 'server', 'reports', 'templates')
}
