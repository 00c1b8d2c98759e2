import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('A tethered process ends, and its folder goes, when the one that started it is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-tether-'))
  const killed = `
    import { spawn } from 'node:child_process'
    import { tether } from '${new URL('./tether.ts', import.meta.url)}'
    const sleeper = spawn('sleep', ['600'], { stdio: 'inherit', detached: true })
    tether(sleeper.pid, process.argv[1])
    process.kill(process.pid, 'SIGKILL')`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', killed, folder])

  // The sleeper holds the same output: it closes only when both have ended.
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  await expect.poll(() => existsSync(folder), { timeout: 5_000 }).toBe(false)
})
