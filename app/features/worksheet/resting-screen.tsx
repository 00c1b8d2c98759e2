import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { SaveBadge } from '#app/live/save-badge.tsx'
import type { WorksheetView } from '#app/live/worksheet-client.ts'
import { PersonalPicture } from './picture/personal-picture.tsx'
import { TopBar } from './top-bar.tsx'

type RestingScreenProps = {
  view: WorksheetView
  exercise: Exercise
  worksheet: Worksheet | null
  stage: 'locked' | 'revealed'
}

/** Writing is closed: the room is looking at the wall, and one's own picture lies beside it. */
export function RestingScreen({ view, exercise, worksheet, stage }: RestingScreenProps) {
  const { t } = useTranslation('worksheet')
  const say = useExerciseText(exercise)
  const waits = view.save.kind !== 'saved' && view.save.kind !== 'nothing'
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr]">
      <TopBar view={view} title={say('title')} />
      <main className="mx-auto grid w-full max-w-2xl content-start gap-8 px-5 py-8 sm:py-12">
        <div className="border-l-4 border-accent pl-4" role="status">
          <p className="statement text-2xl">{t(`resting.${stage}`)}</p>
          <p className="mt-1 text-ink-2">{t(`resting.${stage}Text`)}</p>
        </div>
        {worksheet && !worksheet.handedInAt ? <p>{t('resting.notHandedIn')}</p> : null}
        {waits ? <SaveBadge save={view.save} durable={view.durable} zone={view.session.zone} /> : null}
        {worksheet ? <PersonalPicture exercise={exercise} worksheet={worksheet} now={view.serverTime} /> : null}
      </main>
    </div>
  )
}
