import { useTranslation } from 'react-i18next'
import { spacedCode } from '#app/components/spaced-code.ts'
import type { WallSnapshot } from '#app/contract/room.ts'
import { QrCode } from './qr-code.tsx'
import { WallFrame } from './wall-frame.tsx'

/** The way in: a square to scan, an address, a code. */
export function JoinScene({ room, scheme, here }: { room: WallSnapshot; scheme: string; here: number }) {
  const { t } = useTranslation(['wall', 'common'])
  const { session, state } = room
  const [host] = session.joinUrl.split('/')
  return (
    <WallFrame
      topLeft={session.cohort}
      topRight={t('common:sessionOf', { number: session.number, sessions: session.sessions })}
      bottomLeft={t('join.promise', { k: session.k })}
      bottomRight={here === 0 ? t('join.nobody') : t('join.here', { count: here })}
    >
      <div className="grid grid-cols-[1fr_auto] items-center gap-[4em]">
        <section>
          <h1 className="statement text-[3.07em]">{session.title}</h1>
          {state.doorOpen ? (
            <>
              <p className="mt-[1.6em] text-[1.2em] text-ink-2">{t('join.scan')}</p>
              <p className="mt-[0.2em] text-[1.7em] font-semibold break-all">{host}</p>
              <p className="mt-[1em] text-[1.2em] text-ink-2">{t('join.code')}</p>
              <p className="numeric text-[4.6em] leading-[1.1] font-semibold tracking-[0.06em]">
                {spacedCode(session.code)}
              </p>
            </>
          ) : (
            <p className="mt-[1.6em] max-w-[20em] text-[1.2em] text-ink-2">{t('join.closedDoor')}</p>
          )}
        </section>
        {state.doorOpen ? (
          <QrCode
            text={`${scheme}//${session.joinUrl}`}
            label={session.joinUrl}
            className="w-[17em] rounded-[0.8em] border border-line"
          />
        ) : null}
      </div>
    </WallFrame>
  )
}
