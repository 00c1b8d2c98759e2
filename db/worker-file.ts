import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Where a worker's entry file is: beside its caller, as TypeScript when run from source (then the worker needs the
 * loader), and as JavaScript in the built server, where all entry points lie in one folder.
 * @param callerUrl the caller's `import.meta.url`
 * @param name the entry's file name without ending
 */
export function workerFile(callerUrl: string, name: string): { filename: string; execArgv: string[] } {
  return callerUrl.endsWith('.ts')
    ? { filename: fileURLToPath(new URL(`./${name}.ts`, callerUrl)), execArgv: ['--import', sourceLoader()] }
    : { filename: fileURLToPath(new URL(`./${name}.js`, callerUrl)), execArgv: [] }
}

/** `--import tsx` does nothing in a worker thread on Node 20, so the loader is registered by hand. */
function sourceLoader(): string {
  const api = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs')
  )
  return `data:text/javascript,${encodeURIComponent(`import{register}from${JSON.stringify(api.href)};register()`)}`
}
