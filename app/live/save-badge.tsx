import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { SaveStatus } from './worksheet-view.ts'

type SaveBadgeProps = { save: SaveStatus; durable: boolean; zone: string }

/** Where the things one wrote are. "Saved" only after the server has them, with its time in the cohort's zone. */
export function SaveBadge({ save, durable, zone }: SaveBadgeProps) {
  const { t, i18n } = useTranslation('worksheet')
  const unsafe = !durable && save.kind !== 'saved' && save.kind !== 'nothing'
  return (
    <p className="flex min-w-0 items-center gap-2 text-[15px] leading-tight text-ink-2 sm:min-w-[8.5rem]">
      <Mark kind={save.kind} />
      <span role="status" className="numeric">
        {unsafe ? t('save.memory') : sentence()}
      </span>
    </p>
  )

  function sentence(): string {
    if (save.kind !== 'saved') return t(`save.${save.kind}`)
    const time = new Intl.DateTimeFormat(i18n.language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone
    })
    return t('save.saved', { time: time.format(new Date(save.at)) })
  }
}

/** A tick, a filling dot or an empty one: the state is told by shape first. */
function Mark({ kind }: { kind: SaveStatus['kind'] }) {
  if (kind === 'saved') return <Icon name="check" className="text-enough" />
  if (kind === 'nothing') return null
  const look = kind === 'saving' ? 'border-accent bg-accent/40' : 'border-dashed border-empty'
  return <span aria-hidden="true" className={`size-3 flex-none rounded-full border-2 ${look}`} />
}
