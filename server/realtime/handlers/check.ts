import { AppError } from '#app/contract/errors.ts'
import { clientEvents } from '#app/contract/events.ts'
import { handleEvents } from '../handle-event.ts'
import type { Io } from '../io.ts'
import type { RealtimeDeps } from '../start.ts'

/** Open to anybody, so bounded in every way: lines at one time, questions on one, and how long it lasts. */
const mostLines = 300
const mostQuestions = 30
const longestMs = 30_000

/** The page that looks at a network before the day: a line that leads into no room, and tells the time. */
export function serveChecks(io: Io, deps: Pick<RealtimeDeps, 'log'>): void {
  io.check.use((_socket, next) => {
    if (io.check.sockets.size < mostLines) return next()
    next(Object.assign(new Error('too-fast'), { data: { code: 'too-fast' } }))
  })

  io.check.on('connection', (socket) => {
    const end = setTimeout(() => socket.disconnect(true), longestMs)
    socket.on('disconnect', () => clearTimeout(end))
    let questions = 0
    handleEvents(
      socket,
      clientEvents.check,
      { time: async () => ({ serverTime: new Date().toISOString() }) },
      {
        log: deps.log,
        limit: async () => {
          if (++questions > mostQuestions) throw new AppError('too-fast')
        }
      }
    )
  })
}
