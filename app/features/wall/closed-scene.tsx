import { useTranslation } from 'react-i18next'
import { useExerciseText } from '#app/components/exercise-text.ts'
import { Sentence } from '#app/components/sentence.tsx'
import type { WallSnapshot } from '#app/contract/room.ts'
import type { RoundView } from '#app/contract/stage.ts'
import { readRelease } from '#app/domain/reading.ts'
import { MessageScene } from './message-scene.tsx'

/** After an exercise: the sentence that stays, and where one's own picture is. */
export function ClosedScene({ room, round }: { room: WallSnapshot; round: RoundView }) {
  const { t } = useTranslation('wall')
  const say = useExerciseText(round.exercise)
  const { release } = room
  if (!release) return <MessageScene room={room} title={say('title')} help={t('closed.help')} />
  const { key, values } = readRelease(round.exercise, release.figures)
  return <MessageScene room={room} title={<Sentence text={say(key, values)} />} help={t('closed.help')} />
}
