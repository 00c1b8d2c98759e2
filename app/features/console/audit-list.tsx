import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '#app/components/dialog.tsx'
import type { AuditView } from '#app/contract/audit.ts'
import { type Stage, stages } from '#app/contract/stage.ts'
import type { Console } from './use-console.ts'
import { useItemTitle } from './use-item-title.ts'

type AuditListProps = { console: Console; isOpen: boolean; onClose: () => void }

/** Who did what in this session, the newest first. */
export function AuditList({ console: { room, readAudit, audits }, isOpen, onClose }: AuditListProps) {
  const { t, i18n } = useTranslation('console')
  const titleOf = useItemTitle()
  const [lines, setLines] = useState<AuditView[] | 'failed' | null>(null)
  useEffect(() => {
    if (isOpen) setLines(null)
  }, [isOpen])
  // Also while it is open: another console may be at it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the list is longer is the reason, not an ingredient.
  useEffect(() => {
    if (isOpen) void readAudit().then((read) => setLines(read ?? 'failed'))
  }, [isOpen, audits, readAudit])

  const time = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: room.session.zone
  })
  const inWords = ({ action, detail }: AuditView) => {
    const item = room.items.find(({ id }) => id === detail.itemId)
    const stage = stages.find((one): one is Stage => one === detail.stage)
    return t(`audit.action.${action}`, {
      item: item ? titleOf(item) : t('audit.gone'),
      stage: stage ? t(`stages.${stage}`) : '',
      minutes: detail.minutes ?? 0,
      person: detail.person ?? '',
      became: detail.became ?? ''
    })
  }
  return (
    <Dialog title={t('audit.title')} isOpen={isOpen} onClose={onClose}>
      {lines === 'failed' ? <p role="alert">{t('audit.failed')}</p> : null}
      {Array.isArray(lines) && lines.length === 0 ? <p className="text-ink-2">{t('audit.empty')}</p> : null}
      {Array.isArray(lines) && lines.length > 0 ? (
        <ol aria-label={t('audit.title')} className="grid gap-1">
          {lines.map((line) => (
            <li key={line.id} className="grid grid-cols-[4.5rem_1fr] gap-3 border-b border-line/60 py-1.5 text-[15px]">
              <time dateTime={line.at} className="numeric text-ink-2">
                {time.format(new Date(line.at))}
              </time>
              <span>
                {inWords(line)}{' '}
                <span className="text-ink-2">
                  {line.who}
                  {line.lead ? ` (${t('audit.led', { name: line.lead })})` : null}
                </span>
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </Dialog>
  )
}
