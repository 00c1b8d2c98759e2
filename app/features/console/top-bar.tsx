import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { Kbd } from '#app/components/kbd.tsx'
import { spacedCode } from '#app/components/spaced-code.ts'
import { TimerControl } from './timer-control.tsx'
import type { Console } from './use-console.ts'

/** The window the wall is opened in, so that a second press finds the first. */
export const wallWindow = 'tielines-wall'

/** Which session this is, whether the wall hears us, the code, and eyes up. */
export function TopBar({
  console,
  minutes,
  onKeys
}: {
  console: Console
  /** What a fresh countdown is set to. */
  minutes: number
  onKeys: () => void
}) {
  const { room, connection, pending, pause } = console
  const { t } = useTranslation(['console', 'common'])
  const { session, state } = room
  const { screens } = room.walls
  /** Nothing more comes by itself. */
  const isStopped = connection === 'outdated' || connection === 'signedOut'
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line bg-sheet px-4 py-2.5 lg:px-6">
      <Link to="/programme" aria-label={t('back')} className={buttonClass('quiet', 'small')}>
        <Icon name="arrow" className="rotate-180" />
      </Link>
      <div className="min-w-0 flex-1 basis-56">
        <h1 className="truncate text-[17px] leading-snug font-[650]">
          {t('common:session', { number: session.number })}: {session.title}
        </h1>
        <p className="truncate text-sm text-ink-2">{session.cohort}</p>
      </div>
      <p role="status" className="text-sm text-empty empty:hidden">
        {connection === 'lost' || connection === 'gone' || isStopped ? t(`common:connection.${connection}`) : null}
      </p>
      {isStopped ? (
        <Button look="primary" size="small" onPress={() => window.location.reload()}>
          {t('common:connection.reload')}
        </Button>
      ) : null}
      <p className="text-[15px] text-ink-2">
        {t('top.code')}{' '}
        <b className="numeric ml-1 text-lg font-[650] tracking-[0.06em] text-ink">{spacedCode(session.code)}</b>
      </p>
      <TimerControl console={console} minutes={minutes} />
      <div className="flex flex-wrap items-center gap-2">
        <a href={`/wall/${session.id}`} target={wallWindow} className={buttonClass('plain', 'small')}>
          <span
            className={`size-2.5 rounded-full ${screens > 0 ? 'bg-enough' : 'border-2 border-dashed border-edge'}`}
          />
          {screens > 1 ? t('top.walls', { count: screens }) : t(screens === 1 ? 'top.wallConnected' : 'top.openWall')}
          <Kbd>W</Kbd>
        </a>
        <Button
          look={state.paused ? 'primary' : 'plain'}
          size="small"
          shortcut="P"
          aria-pressed={state.paused}
          isDisabled={pending}
          onPress={pause}
        >
          <Icon name="eye" />
          {state.paused ? t('top.goOn') : t('top.eyesUp')}
        </Button>
        <Button look="quiet" size="small" aria-label={t('top.keys')} onPress={onKeys} className="pointer-coarse:hidden">
          <Kbd>?</Kbd>
        </Button>
      </div>
      <nav aria-label={t('top.parts')} className="flex w-full gap-1 lg:hidden">
        <a href="#people" className={buttonClass('quiet', 'small')}>
          {t('people.title')}
        </a>
        <a href="#run-sheet" className={buttonClass('quiet', 'small')}>
          {t('sheet.title')}
        </a>
      </nav>
    </header>
  )
}
