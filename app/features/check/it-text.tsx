import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { copyText } from '#app/components/copy-text.ts'
import type { FindingLine } from './use-finding-lines.ts'

/** What was found and what is needed, for the people who run the network. */
export function ItText({ lines, host }: { lines: readonly FindingLine[]; host: string }) {
  const { t, i18n } = useTranslation(['check', 'common'])
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)
  const now = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date())
  const text = [
    t('it.head', { host, now }),
    '',
    ...lines.map(({ name, isWell, says }) => `${isWell ? '+' : '-'} ${name}: ${says}`),
    '',
    t('it.needs', { host }),
    t('it.browser', { browser: navigator.userAgent })
  ].join('\n')
  return (
    <section aria-labelledby="it" className="grid gap-3">
      <h2 id="it" className="font-semibold">
        {t('it.title')}
      </h2>
      <textarea
        ref={field}
        readOnly
        rows={10}
        value={text}
        aria-labelledby="it"
        className="w-full rounded-control border border-edge bg-sheet p-3 text-sm leading-relaxed"
      />
      <p>
        <Button look="primary" onPress={async () => setCopied(await copyText(field.current))}>
          {copied ? t('common:copied') : t('it.copy')}
        </Button>
      </p>
    </section>
  )
}
