import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { WallSnapshot } from '#app/contract/room.ts'
import { useKept } from '#app/live/use-kept.ts'
import { WallNote } from './wall-fault.tsx'
import { WallScreen } from './wall-screen.tsx'

type WallPageProps = Omit<ComponentProps<typeof WallScreen>, 'initial'> & { initial: WallSnapshot | null }

/** The wall, with what the server sent or, while it is away, with the last picture this computer showed. */
export function WallPage({ initial, ...rest }: WallPageProps) {
  const { t } = useTranslation('wall')
  const room = useKept(initial)
  return room ? <WallScreen initial={room} {...rest} /> : <WallNote title={t('fault.title')} help={t('fault.help')} />
}
