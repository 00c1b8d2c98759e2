import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { type Findings, verdictOf } from './findings.ts'
import { ItText } from './it-text.tsx'
import { useCheck } from './use-check.ts'
import { type FindingLine, useFindingLines } from './use-finding-lines.ts'

/** What this network and browser let through, before the day: the verdict first, then each thing and what to do. */
export function CheckScreen({ host }: { host: string }) {
  const { t } = useTranslation('check')
  const { findings, again } = useCheck()
  return (
    <PageFrame>
      <div className="grid gap-8">
        <div role="status">
          <p className="text-ink-2">{t('title', { host })}</p>
          <h1 className="statement mt-2 text-4xl sm:text-5xl">
            {findings ? t(`verdict.${verdictOf(findings)}`) : t('looking')}
          </h1>
          <p className="mt-4 text-lg text-ink-2">{findings ? t(`means.${verdictOf(findings)}`) : t('lookingText')}</p>
        </div>
        {findings ? <Found findings={findings} host={host} onAgain={again} /> : null}
      </div>
    </PageFrame>
  )
}

function Found({ findings, host, onAgain }: { findings: Findings; host: string; onAgain: () => void }) {
  const { t } = useTranslation('check')
  const lines = useFindingLines(findings, host)
  return (
    <>
      <ul aria-label={t('found')} className="grid">
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </ul>
      <p>
        <Button onPress={onAgain}>
          <Icon name="redo" />
          {t('again')}
        </Button>
      </p>
      <ItText lines={lines} host={host} />
    </>
  )
}

/** A tick, or an empty place: told by shape first. */
function Line({ line: { name, isWell, says, todo } }: { line: FindingLine }) {
  const { t } = useTranslation('check')
  return (
    <li className="grid grid-cols-[1.75rem_1fr] border-t border-line py-4">
      <span className={`mt-0.5 ${isWell ? 'text-enough' : 'text-empty'}`}>
        {isWell ? (
          <Icon name="check" />
        ) : (
          <span aria-hidden="true" className="mt-1 block size-3.5 rounded-full border-2 border-dashed border-empty" />
        )}
        <span className="sr-only">{t(isWell ? 'well' : 'notWell')}</span>
      </span>
      <div className="grid gap-1">
        <h2 className="font-semibold">{name}</h2>
        <p className="text-ink-2">{says}</p>
        {todo ? <p>{todo}</p> : null}
      </div>
    </li>
  )
}
