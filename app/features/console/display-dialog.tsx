import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { copyText } from '#app/components/copy-text.ts'
import { Dialog } from '#app/components/dialog.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { inputClass } from '#app/components/text-field.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { DisplayLink } from '#app/live/room-socket.ts'
import { QrCode } from '../wall/qr-code.tsx'
import type { Console } from './use-console.ts'

type DisplayDialogProps = { console: Console; isOpen: boolean; onClose: () => void }

/** Shows the wall on the room's own computer: a link that opens nothing else, and can be taken away. */
export function DisplayDialog({ console: { room, setDisplay }, isOpen, onClose }: DisplayDialogProps) {
  const { t, i18n } = useTranslation(['console', 'errors'])
  const [made, setMade] = useState<DisplayLink | null>(null)
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<ErrorCode | null>(null)
  const { screens, linkSince } = room.walls
  const buttons = useRef<HTMLDivElement>(null)
  // Somebody else may have made another since, or taken it away.
  const link = made?.since === linkSince ? made : null

  const change = async (wanted: boolean) => {
    setPending(true)
    const answer = await setDisplay(wanted)
    setPending(false)
    setFault(answer.ok ? null : answer.code)
    if (answer.ok) setMade(answer.data)
  }
  // The button goes with the link, and with it the focus would leave the dialog: Escape would close nothing.
  const revoke = () => {
    buttons.current?.querySelector<HTMLButtonElement>('button:last-child')?.focus()
    void change(false)
  }
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short', timeZone: room.session.zone })
  const lead = link
    ? t('display.open')
    : linkSince
      ? t('display.since', { time: time.format(new Date(linkSince)) })
      : null
  return (
    <Dialog title={t('display.title')} isOpen={isOpen} onClose={onClose}>
      <p className="text-ink-2">{lead ?? t('display.text')}</p>
      {link ? <Address url={link.url} /> : null}
      <FormError>{fault ? t(`errors:${fault}`) : null}</FormError>
      <p role="status" className="text-[15px] text-ink-2">
        {t('display.screens', { count: screens })}
      </p>
      <div ref={buttons} className="flex flex-wrap justify-end gap-3">
        {linkSince ? (
          <Button isPending={pending} onPress={revoke}>
            {t('display.revoke')}
          </Button>
        ) : null}
        <Button look={linkSince ? 'plain' : 'primary'} isPending={pending} onPress={() => change(true)}>
          {t(linkSince ? 'display.again' : 'display.make')}
        </Button>
      </div>
    </Dialog>
  )
}

/** To be scanned, typed or copied. */
function Address({ url }: { url: string }) {
  const { t } = useTranslation(['console', 'common'])
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  return (
    <div className="grid gap-4 sm:grid-cols-[9rem_1fr] sm:items-center">
      <QrCode text={url} label={t('display.qr')} className="w-36 rounded-control border border-line" />
      <div className="grid gap-3">
        <p className="numeric text-lg leading-snug font-semibold break-words">{url.replace(/^https?:\/\//, '')}</p>
        <div className="flex gap-2">
          <input
            ref={field}
            readOnly
            value={url}
            aria-label={t('display.address')}
            className={`${inputClass} min-w-0 text-sm`}
          />
          <Button look="primary" onPress={async () => setCopied(await copyText(field.current))}>
            {copied ? t('common:copied') : t('common:copy')}
          </Button>
        </div>
      </div>
    </div>
  )
}
