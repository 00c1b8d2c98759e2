import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { startEmbedded } from '#db/embedded.ts'
import { embeddedTemplate } from './embedded-template.ts'
import { projectRoot } from './project-root.ts'

const root = projectRoot()
const stamp = join(root, 'build/stamp')
const sources = ['app', 'server', 'db', 'public', 'remix.config.js', 'package-lock.json', 'tsconfig.json']

/** Packages of hundreds of small files, which Node would otherwise read one by one at every start. */
const bundled = ['better-auth', 'kysely']
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The Node server and its workers, flat in build/node; nearly all packages stay in node_modules. */
export const serverBuild: BuildOptions = {
  absWorkingDir: root,
  entryPoints: ['server/main.ts', 'db/embedded-worker.ts', 'server/reports/render-worker.ts'],
  outdir: 'build/node',
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies)
    .filter((name) => !bundled.includes(name))
    .concat('vite'),
  // Our own aliases look like packages to esbuild; they are not.
  alias: { '#app': './app', '#server': './server', '#db': './db' },
  sourcemap: true,
  logLevel: 'warning'
}

/** The service worker, a file of its own beside the pages; it carries the name of the build whose files it keeps. */
function serviceWorkerBuild(): BuildOptions {
  const assets = readdirSync(join(root, 'build/client/assets')).sort().join()
  return {
    absWorkingDir: root,
    entryPoints: ['app/live/service-worker.ts'],
    outfile: 'build/client/service-worker.js',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    alias: serverBuild.alias,
    define: { BUILD: JSON.stringify(createHash('sha256').update(assets).digest('hex').slice(0, 16)) },
    logLevel: 'warning'
  }
}

/** Builds app and server; with `ifNeeded` only when a source is newer than the last build. */
export async function buildAll(options: { ifNeeded: boolean }): Promise<void> {
  if (options.ifNeeded && isBuilt()) return
  process.stdout.write('Building Tielines ...\n')
  rmSync(join(root, 'build'), { recursive: true, force: true })
  const remix = join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  execFileSync(process.execPath, [remix, 'vite:build', '--config', 'remix.config.js', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  await build(serverBuild)
  await build(serviceWorkerBuild())
  await makeEmbeddedTemplate()
  writeFileSync(stamp, '')
}

async function makeEmbeddedTemplate(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tielines-build-'))
  await (await startEmbedded(folder)).close()
  cpSync(join(folder, 'postgres'), join(root, embeddedTemplate), { recursive: true })
  rmSync(folder, { recursive: true })
}

function isBuilt(): boolean {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs
  return built !== undefined && sources.every((source) => newest(join(root, source)) < built)
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (process.argv[1] === join(root, 'server/build.ts'))
  await buildAll({ ifNeeded: process.argv.includes('--if-needed') })
