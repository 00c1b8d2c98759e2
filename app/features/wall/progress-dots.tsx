import { useTranslation } from 'react-i18next'
import type { Progress } from '#app/contract/room.ts'

const shapes = {
  handedIn: 'border-accent bg-accent',
  writing: 'border-accent bg-[linear-gradient(90deg,var(--accent)_50%,transparent_50%)]',
  away: 'border-dashed border-edge'
}
/** More dots than this are drawn smaller, so that they stay a picture and not a wall. */
const comfortable = 27

/** One dot a person: full, half, or dashed. Never in an order that would tell who. */
export function ProgressDots({ progress }: { progress: Progress }) {
  const { t } = useTranslation('wall')
  const { handedIn, writing, away } = progress
  const dots = [
    ...Array.from({ length: handedIn }, () => shapes.handedIn),
    ...Array.from({ length: writing }, () => shapes.writing),
    ...Array.from({ length: away }, () => shapes.away)
  ]
  return (
    <div
      role="img"
      aria-label={t('work.dots', { handedIn, writing, away })}
      className={`flex flex-wrap gap-[0.52em] ${dots.length > comfortable ? 'text-[0.72em]' : ''}`}
    >
      {dots.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike, and their number is all they are.
        <i key={index} className={`size-[1.2em] rounded-full border-[0.13em] ${shape}`} />
      ))}
    </div>
  )
}
