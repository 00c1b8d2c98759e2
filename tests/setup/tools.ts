import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright/test'

/** Chromium's program: CHROMIUM_PATH, else one on the PATH, else the browser Playwright installed; null when there is none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH
  if (given) return isProgram(given) ? given : null
  const installed = onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  if (installed) return installed
  const bundled = chromium.executablePath()
  return isProgram(bundled) ? bundled : null
}

/** The Redis server’s program, or null when there is none. */
export function findRedis(): string | null {
  return onPath('redis-server')
}

/**
 * Brings what npm does not: a Chromium and a Redis server, installed when they are missing and can be.
 * Throws one sentence that names what to install; tests are never left out for want of a program.
 */
export function ensureTools(): void {
  const packages = [findChromium() ? [] : ['chromium'], findRedis() ? [] : ['redis-server']].flat()
  if (packages.length === 0) return
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages])
  }
  if (!findChromium()) run(join('node_modules', '.bin', 'playwright'), ['install', 'chromium'])
  const missing = [
    findChromium() ? [] : ['Chromium (or set CHROMIUM_PATH)'],
    findRedis() ? [] : ['redis-server']
  ].flat()
  if (missing.length > 0) throw new Error(`The tests need ${missing.join(' and ')}: please install and run again.`)
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

function onPath(...names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
