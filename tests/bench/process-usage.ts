import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a process has used: processor seconds of all its threads since it began, and memory in use now, in MB. */
type Usage = { cpuSeconds: number; rssMb: number }

/** USER_HZ, the unit of /proc/<pid>/stat: 100 a second on every Linux that Node runs on. */
const ticksPerSecond = 100

/**
 * Reads /proc/<pid>/stat (utime and stime, fields 14 and 15) and /proc/<pid>/status (VmRSS); where there is no /proc it
 * asks `ps`, whose processor time may be whole seconds only.
 */
function readUsage(pid: number): Usage {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name before it, in parentheses, may have spaces of its own; field 3 comes after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, rssMb: Number(kilobytes) / 1_024 }
  } catch {
    const [rss, time = ''] = execFileSync('ps', ['-o', 'rss=,cputime=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
    const cpuSeconds = time.split(/[-:]/).reduce((sum, part, index, parts) => {
      const unit = parts.length - index === 4 ? 24 : 60
      return sum * unit + Number(part)
    }, 0)
    return { cpuSeconds, rssMb: Number(rss) / 1_024 }
  }
}

const sampleMs = 100

/** Watches a process until it is asked what the process used meanwhile; the peak is the largest of samples 0.1 s apart. */
export function watchUsage(pid: number): { stop: () => { cpuSeconds: number; rssMb: { peak: number; end: number } } } {
  const began = readUsage(pid)
  let peak = began.rssMb
  const timer = setInterval(() => {
    peak = Math.max(peak, readUsage(pid).rssMb)
  }, sampleMs)
  const stop = () => {
    clearInterval(timer)
    const now = readUsage(pid)
    return {
      cpuSeconds: now.cpuSeconds - began.cpuSeconds,
      rssMb: { peak: Math.round(Math.max(peak, now.rssMb)), end: Math.round(now.rssMb) }
    }
  }
  return { stop }
}
