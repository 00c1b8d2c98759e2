import { randomUUID } from 'node:crypto'

type DemoItem = {
  kind: 'exercise' | 'talk' | 'pause'
  title: string | null
  exerciseId: string | null
  minutes: number
  notes: string
}

const map: DemoItem = {
  kind: 'exercise',
  title: null,
  exerciseId: 'map',
  minutes: 15,
  notes: 'Give them silence. Most people think of the important names after minute five.'
}
const audit: DemoItem = {
  kind: 'exercise',
  title: null,
  exerciseId: 'audit',
  minutes: 20,
  notes: 'In month one most of the room worked for the company only. Ask what changed before showing the bar.'
}
const talk = (title: string, minutes: number): DemoItem => ({
  kind: 'talk',
  title,
  exerciseId: null,
  minutes,
  notes: ''
})
const pause: DemoItem = { kind: 'pause', title: 'Pause', exerciseId: null, minutes: 15, notes: '' }

const plan: { title: string; items: DemoItem[] }[] = [
  { title: 'Whom your network serves', items: [talk('Welcome', 10), map, pause, audit] },
  { title: 'Who is missing', items: [talk('What happened since', 15), map] },
  { title: 'For the company, for yourself', items: [audit, talk('Pairs', 30)] },
  {
    title: 'Proactive, not reactive',
    items: [talk('How did we do', 15), map, audit, talk('No time to network', 20), pause, talk('Next small move', 15)]
  },
  { title: 'Other points of view', items: [map, audit] },
  { title: 'When it gets rough', items: [map, audit] },
  { title: 'Give and take', items: [map, audit] },
  { title: 'Then and now', items: [map, audit] }
]

const today = 4

/** Eight monthly sessions around now: three have been, the fourth is today. */
export function demoSessions(now: Date) {
  return plan.map(({ title, items }, index) => {
    const number = index + 1
    const startsAt = new Date(now)
    // Every month has a 28th: the date never rolls over into the next one.
    startsAt.setUTCDate(Math.min(28, startsAt.getUTCDate()))
    startsAt.setUTCMonth(startsAt.getUTCMonth() + number - today)
    startsAt.setUTCMinutes(0, 0, 0)
    return {
      number,
      title,
      startsAt,
      ended: number < today,
      items: items.map((item) => ({ ...item, id: randomUUID() }))
    }
  })
}
