import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { useExerciseText } from '#app/components/exercise-text.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import { SaveBadge } from '#app/live/save-badge.tsx'
import type { ScreenProps } from './current-screen.tsx'
import { PersonalPicture } from './picture/personal-picture.tsx'
import { TopBar } from './top-bar.tsx'

/** After handing in: one's own picture, at once. */
export function PictureScreen({
  view,
  client,
  exercise,
  worksheet
}: ScreenProps & { exercise: Exercise; worksheet: Worksheet }) {
  const { t } = useTranslation('worksheet')
  const say = useExerciseText(exercise)
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr_auto]">
      <TopBar view={view} title={say('title')} />
      <main tabIndex={-1} className="outline-none mx-auto w-full max-w-2xl px-5 py-8 sm:py-12">
        <p className="mb-3 text-ink-2" role="status">
          {t('picture.handedIn')}
        </p>
        <PersonalPicture exercise={exercise} worksheet={worksheet} now={view.serverTime} />
      </main>
      <footer className="sticky bottom-0 flex min-h-18 items-center justify-between gap-4 border-t border-line bg-sheet px-5 py-3 sm:px-8">
        <SaveBadge save={view.save} durable={view.durable} zone={view.session.zone} />
        <Button onPress={() => client.edit({ kind: 'takeBack' })}>{t('picture.takeBack')}</Button>
      </footer>
    </div>
  )
}
