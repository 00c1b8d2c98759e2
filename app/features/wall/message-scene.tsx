import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WallSnapshot } from '#app/contract/room.ts'
import { WallFrame } from './wall-frame.tsx'

type MessageSceneProps = { room: WallSnapshot; title: ReactNode; help: ReactNode; large?: boolean }

/** One thing, said large: eyes up, a pause between two exercises, thanks. */
export function MessageScene({ room, title, help, large = false }: MessageSceneProps) {
  const { t } = useTranslation('common')
  const { cohort, number, sessions } = room.session
  return (
    <WallFrame topLeft={cohort} topRight={t('sessionOf', { number, sessions })}>
      <section className="max-w-[44em] self-center">
        <h1 className={`statement ${large ? 'text-[6em] leading-none' : 'text-[3.07em]'}`}>{title}</h1>
        <p className="mt-[1.2em] max-w-[26em] text-[1.3em] leading-[1.45] text-pretty text-ink-2">{help}</p>
      </section>
    </WallFrame>
  )
}
