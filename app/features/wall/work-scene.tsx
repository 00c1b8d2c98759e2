import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { spacedCode } from '#app/components/spaced-code.ts'
import type { WallSnapshot } from '#app/contract/room.ts'
import type { RoundView } from '#app/contract/stage.ts'
import { ProgressDots } from './progress-dots.tsx'
import { WallFrame } from './wall-frame.tsx'

/** While people write, and just after: the question, and how many have handed in. */
export function WorkScene({ room, round, locked }: { room: WallSnapshot; round: RoundView; locked: boolean }) {
  const { t } = useTranslation(['wall', 'common'])
  const say = useExerciseText(round.exercise)
  const { session, progress } = room
  const { handedIn, expected, writing, away } = progress
  const others = [
    writing > 0 ? t('work.writing', { count: writing }) : '',
    away > 0 ? t('work.away', { count: away }) : ''
  ]
  return (
    <WallFrame
      topLeft={`${session.cohort} · ${say('title')}`}
      topRight={t('common:sessionOf', { number: session.number, sessions: session.sessions })}
      bottomLeft={t('work.promise', { k: session.k })}
      bottomRight={
        <>
          {t('work.joinAt')} {session.joinUrl.split('/')[0]}{' '}
          <b className="ml-[0.4em] font-semibold tracking-[0.08em] text-ink">{spacedCode(session.code)}</b>
        </>
      }
    >
      <div className="grid grid-cols-[1fr_15.7em] items-center gap-[3.2em]">
        <section>
          <h1 className="statement text-[3.07em] leading-[1.1]">{locked ? t('locked.title') : say('prompt')}</h1>
          <p className="mt-[1em] max-w-[22em] text-[1.2em] leading-[1.45] text-pretty text-ink-2">
            {locked ? t('locked.help') : say('help')}
          </p>
        </section>
        <aside>
          <ProgressDots progress={progress} />
          <p className="numeric mt-[0.7em] text-[1.47em] leading-[1.2] font-semibold">
            {expected === 0 ? t('work.nobody') : t('work.handedIn', { handedIn, expected })}
          </p>
          <p className="mt-[0.3em] text-ink-2">{locked ? null : others.filter(Boolean).join(', ')}</p>
        </aside>
      </div>
    </WallFrame>
  )
}
