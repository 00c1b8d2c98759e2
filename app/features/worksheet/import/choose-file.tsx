import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '#app/components/button.tsx'
import type { Fault } from '#app/domain/import/imported.ts'

type ChooseFileProps = {
  /** The file that is being read, by name. */
  reading: string | null
  fault: Fault | null
  onChoose: (file: File) => void
}

const sources = ['linkedIn', 'google', 'apple', 'outlook'] as const
const kinds = '.csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard,text/x-vcard'

/** What happens to the file, a way to choose it, and where people find theirs. */
export function ChooseFile({ reading, fault, onChoose }: ChooseFileProps) {
  const { t } = useTranslation('imports')
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const line = fault && 'line' in fault ? fault.line : 0
  return (
    <div className="grid min-h-0 gap-5 overflow-y-auto p-1">
      <p className="text-[17px]">{t('promise')}</p>
      <div className="grid justify-items-center gap-3 rounded-control border-2 border-dashed border-edge px-4 py-7 text-center">
        <button
          ref={button}
          type="button"
          className={buttonClass('primary', 'large')}
          onClick={() => field.current?.click()}
        >
          {t('choose')}
        </button>
        <p className="text-[15px] text-ink-2">{t('drop')}</p>
        <input
          ref={field}
          type="file"
          accept={kinds}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) onChoose(file)
            // The same file, mended, can be chosen again.
            target.value = ''
          }}
        />
        <p role="status" dir="auto" className="max-w-full truncate text-[15px] empty:hidden">
          {reading === null ? null : t('reading', { file: reading })}
        </p>
        <p role="alert" className="text-[15px] font-semibold text-empty empty:hidden">
          {fault ? t(`fault.${fault.kind}`, { line }) : null}
        </p>
      </div>
      <section aria-labelledby="import-how" className="grid gap-2">
        <h3 id="import-how" className="text-[15px] font-semibold">
          {t('how')}
        </h3>
        <dl className="grid gap-x-4 gap-y-1.5 text-[15px] sm:grid-cols-[auto_1fr]">
          {sources.map((source) => (
            <div key={source} className="sm:contents">
              <dt className="font-medium">{t(`sources.${source}.name`)}</dt>
              <dd className="text-ink-2">{t(`sources.${source}.way`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
