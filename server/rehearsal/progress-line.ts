import type { Tally } from './tally.ts'

const beatMs = 250
const plainBeatMs = 5_000
const barCells = 24

/** Where progress is written: a terminal gets one line that is drawn anew, anything else a plain line now and then. */
export type Screen = { isTTY?: boolean; columns?: number; write: (text: string) => unknown }

/** Shows how a rehearsal goes until the function it returns is called. */
export function showProgress(screen: Screen, tally: Tally, participants: number): () => void {
  let last = ''
  const draw = () => {
    const words = progressWords(tally, participants)
    if (words === last) return
    last = words
    const whole = `${bar(tally)} ${words}`
    // A line wider than the terminal would wrap and could not be drawn over.
    if (screen.isTTY) screen.write(`\r\u001B[2K${whole.slice(0, (screen.columns ?? 80) - 1)}`)
    else screen.write(`${words}\n`)
  }
  draw()
  const timer = setInterval(draw, screen.isTTY ? beatMs : plainBeatMs)
  return () => {
    clearInterval(timer)
    draw()
    if (screen.isTTY) screen.write('\n')
  }
}

function bar({ round }: Tally): string {
  const full = round.planned === 0 ? 0 : Math.floor((round.stored / round.planned) * barCells)
  return `${'█'.repeat(full)}${'░'.repeat(barCells - full)}`
}

/** How far everybody is, in one line. */
function progressWords(tally: Tally, participants: number): string {
  const { round, joined, edits, errors } = tally
  const faults = [...errors.values()].reduce((sum, count) => sum + count, 0)
  return [
    `${joined} of ${participants} joined`,
    round.id === '' ? 'waiting for a round to open' : `${round.exercise}: ${round.handedIn} handed in`,
    `${edits.toLocaleString('en')} edits saved`,
    `${faults} ${faults === 1 ? 'error' : 'errors'}`
  ].join(' · ')
}
