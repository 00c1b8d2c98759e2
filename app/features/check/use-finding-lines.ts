import { useTranslation } from 'react-i18next'
import { durationText } from './duration-text.ts'
import { type Findings, isSlow, lineOf } from './findings.ts'

/** One thing that was looked at: what it is, whether it is well, what that means, and what to do about it. */
export type FindingLine = { name: string; isWell: boolean; says: string; todo: string | null }

/** Less than this, in milliseconds, no one calls a wrong clock. */
const sameClock = 2_000

/** The findings in words. @param host this address, without the scheme */
export function useFindingLines(findings: Findings, host: string): FindingLine[] {
  const { t, i18n } = useTranslation('check')
  const { websocket, polling, storage, worker } = findings
  const line = lineOf(findings)
  const inWords = (milliseconds: number) => durationText(milliseconds, i18n.language)
  const clock = line.works ? line.clock : 0
  const clockKey = Math.abs(clock) < sameClock ? 'clock.same' : clock > 0 ? 'clock.ahead' : 'clock.behind'
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' })
  const stored =
    storage.works && storage.since !== null ? t('storage.since', { date: day.format(storage.since) }) : null
  return [
    {
      name: t('websocket.name'),
      isWell: websocket.works,
      says: t(websocket.works ? 'websocket.works' : 'websocket.blocked'),
      todo: websocket.works ? null : t('websocket.todo', { host })
    },
    {
      name: t('polling.name'),
      isWell: polling.works,
      says: t(polling.works ? 'polling.works' : 'polling.blocked'),
      todo: polling.works ? null : t('polling.todo', { host })
    },
    ...(line.works
      ? [
          {
            name: t('speed.name'),
            isWell: !isSlow(line),
            says: t(isSlow(line) ? 'speed.slow' : 'speed.good', { time: inWords(line.roundTrip) }),
            todo: isSlow(line) ? t('speed.todo') : null
          },
          { name: t('clock.name'), isWell: true, says: t(clockKey, { time: inWords(clock) }), todo: null }
        ]
      : []),
    {
      name: t('storage.name'),
      isWell: storage.works,
      says: stored ?? t(storage.works ? 'storage.works' : 'storage.broken'),
      todo: storage.works ? null : t('storage.todo')
    },
    {
      name: t('worker.name'),
      isWell: worker === 'works',
      says: t(`worker.${worker}`),
      todo: worker === 'insecure' ? t('worker.todo', { host }) : null
    }
  ]
}
