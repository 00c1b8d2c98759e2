import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('../..', import.meta.url))

/** What tells a page of the other build from one of this. */
export const otherBuildMark = 'meta[name=other-build]'

/** A copy of the built product that says it is another build, as after an upgrade. @returns its folder */
export async function makeOtherBuild(): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'tielines-build-'))
  await cp(join(here, 'build'), join(root, 'build'), { recursive: true })
  await cp(join(here, 'package.json'), join(root, 'package.json'))
  await symlink(join(here, 'node_modules'), join(root, 'node_modules'))
  const pages = join(root, 'build/server/assets')
  const [page = ''] = (await readdir(pages)).filter((name) => name.startsWith('server-build-'))
  await rewrite(join(pages, page), /name: "referrer"/, 'name: "other-build"')
  await rewrite(join(root, 'build/client/service-worker.js'), /[0-9a-f]{16}/, 'fedcba9876543210')
  return { root, remove: () => rm(root, { recursive: true, force: true }) }
}

async function rewrite(file: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!from.test(text)) throw new Error(`${file} has no ${from}`)
  await writeFile(file, text.replace(from, to))
}
