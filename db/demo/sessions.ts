import { randomUUID } from 'node:crypto'

type DemoItem = {
  kind: 'exercise' | 'talk' | 'pause'
  title: string | null
  exerciseId: string | null
  minutes: number
  notes: string
}

const exercise = (exerciseId: string, minutes: number, notes = ''): DemoItem => ({
  kind: 'exercise',
  title: null,
  exerciseId,
  minutes,
  notes
})
const talk = (title: string, minutes: number): DemoItem => ({
  kind: 'talk',
  title,
  exerciseId: null,
  minutes,
  notes: ''
})
const pause: DemoItem = { kind: 'pause', title: 'Pause', exerciseId: null, minutes: 15, notes: '' }

/** Every session ends with what people mean to do until the next. */
const moves = exercise('moves', 10, 'Small and soon. Ask for a day and a person, not for a resolution.')

const plan: { title: string; items: DemoItem[] }[] = [
  {
    title: 'Whom your network serves',
    items: [
      talk('Welcome', 10),
      exercise('map', 15, 'Give them silence. Most people think of the important names after minute five.'),
      pause,
      exercise('audit', 20),
      moves
    ]
  },
  { title: 'Who gives you energy', items: [talk('What happened since', 15), exercise('energy', 20), moves] },
  { title: 'Who you grow with', items: [exercise('roles', 20), pause, exercise('chairs', 15), moves] },
  {
    title: 'Before you need it',
    items: [exercise('channels', 15), talk('No time to network', 20), moves]
  },
  { title: 'Seen from elsewhere', items: [exercise('views', 20), talk('Pairs', 30), moves] },
  { title: 'When it gets rough', items: [exercise('shocks', 20), pause, moves] },
  { title: 'What goes both ways', items: [exercise('balance', 15), pause, exercise('tank', 15), moves] },
  {
    title: 'Then and now',
    items: [
      talk('How did we do', 15),
      exercise(
        'audit',
        20,
        'In month one most of the room worked for the company only. Ask what changed before showing the bar.'
      ),
      pause,
      moves
    ]
  }
]

const today = 8

/** Eight monthly sessions around now: seven have been, the last is today. */
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
