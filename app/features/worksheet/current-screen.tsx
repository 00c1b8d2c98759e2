import { useTranslation } from 'react-i18next'
import type { WorksheetClient, WorksheetView } from '#app/live/worksheet-client.ts'
import { ClosedScreen } from './closed-screen.tsx'
import { EnteringBar } from './entering-bar.tsx'
import { EyesUpScreen } from './eyes-up-screen.tsx'
import { useDrawingAhead } from './picture/use-drawing-ahead.ts'
import { PictureScreen } from './picture-screen.tsx'
import { RestingScreen } from './resting-screen.tsx'
import { screenOf } from './screen-of.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { WaitingScreen } from './waiting-screen.tsx'
import { WritingScreen } from './writing-screen.tsx'

export type ScreenProps = { view: WorksheetView; client: WorksheetClient }

/** The one screen of this moment. */
export function CurrentScreen({ view, client }: ScreenProps) {
  const { t } = useTranslation('worksheet')
  const { state, worksheet } = view
  const screen = screenOf(state, worksheet)
  useKeptFocus(screen)
  const exercise = state.round?.exercise ?? null
  useDrawingAhead(exercise)
  const ours = worksheet?.roundId === state.round?.id ? worksheet : null
  switch (screen) {
    case 'eyesUp':
      return (
        <>
          {view.onBehalf?.isTheirs ? <EnteringBar name={view.seat.name} /> : null}
          <EyesUpScreen />
        </>
      )
    case 'ended':
    case 'closed':
      return <ClosedScreen view={view} exercise={exercise} worksheet={ours} />
    case 'locked':
    case 'revealed':
      return exercise ? <RestingScreen view={view} exercise={exercise} worksheet={ours} stage={screen} /> : null
    case 'writing':
    case 'picture':
      if (!exercise || !ours) return null
      return screen === 'writing' ? (
        // Every round starts with a fresh desk.
        <WritingScreen key={ours.roundId} view={view} client={client} exercise={exercise} worksheet={ours} />
      ) : (
        <PictureScreen view={view} client={client} exercise={exercise} worksheet={ours} />
      )
    case 'opening':
      return <WaitingScreen view={view} text={t('waiting.opening')} />
    case 'waiting':
      return <WaitingScreen view={view} text={t('waiting.next')} />
  }
}
