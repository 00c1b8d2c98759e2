import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { context, type Plugin } from 'esbuild'
import { serverBuild } from './build.ts'
import { projectRoot } from './project-root.ts'

/** `npm run dev`: the app reloads through Vite inside the server; the server is rebuilt and restarted on every change. */
const root = projectRoot()
let child: ChildProcess | null = null

async function restart(): Promise<void> {
  if (child && child.exitCode === null) {
    const ended = new Promise((done) => child?.once('exit', done))
    child.kill('SIGTERM')
    await ended
  }
  child = spawn(process.execPath, ['--enable-source-maps', join(root, 'build/node/main.js')], {
    cwd: root,
    stdio: 'inherit',
    // biome-ignore lint/style/noProcessEnv: hands the whole environment on, reads none of it
    env: { ...process.env, NODE_ENV: 'development' }
  })
}

const restartAfterBuild: Plugin = {
  name: 'restart',
  setup: (build) =>
    build.onEnd(async ({ errors }) => {
      if (errors.length === 0) await restart()
    })
}

const watching = await context({ ...serverBuild, plugins: [restartAfterBuild] })
await watching.watch()
process.once('SIGINT', () => {
  child?.kill('SIGTERM')
  process.exit(0)
})
