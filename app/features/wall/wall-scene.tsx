import { useTranslation } from 'react-i18next'
import type { WallSnapshot } from '#app/contract/room.ts'
import { ChartScene } from './chart-scene.tsx'
import { ClosedScene } from './closed-scene.tsx'
import { JoinScene } from './join-scene.tsx'
import { MessageScene } from './message-scene.tsx'
import { sceneOf } from './scene-of.ts'
import { WorkScene } from './work-scene.tsx'

type WallSceneProps = { room: WallSnapshot; scheme: string; asTable: boolean }

/** The scene of this moment. */
export function WallScene({ room, scheme, asTable }: WallSceneProps) {
  const { t } = useTranslation('wall')
  const { state, release, progress, session } = room
  const { round } = state
  const scene = sceneOf(room)
  if (scene === 'ended') return <MessageScene room={room} title={t('ended.title')} help={t('ended.help')} />
  if (scene === 'paused') return <MessageScene room={room} large title={t('paused.title')} help={t('paused.help')} />
  if (scene === 'item' && state.item) {
    const { kind, title } = state.item
    const key = kind === 'pause' ? 'pause' : 'talk'
    return <MessageScene room={room} title={title ?? t(`item.${key}`)} help={t(`item.${key}Help`)} />
  }
  if (scene === 'join' || !round)
    return <JoinScene room={room} scheme={scheme} here={progress.handedIn + progress.writing} />
  if (scene === 'closed') return <ClosedScene room={room} round={round} />
  if (scene === 'chart' && release)
    return <ChartScene key={round.id} room={room} round={round} release={release} asTable={asTable} />
  if (scene === 'soon') {
    const { handedIn, expected } = progress
    const title = expected === 0 ? t('work.nobody') : t('work.handedIn', { handedIn, expected })
    const help = handedIn < session.k ? t('reveal.soon', { k: session.k }) : t('reveal.waits')
    return <MessageScene room={room} title={title} help={help} />
  }
  return <WorkScene room={room} round={round} locked={scene === 'locked'} />
}
