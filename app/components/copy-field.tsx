import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { inputClass } from './text-field.tsx'

/** Something to give to somebody, with one press to take it along. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async () => {
    field.current?.select()
    // The clipboard is only there on https and localhost; elsewhere the text is selected and this older way works.
    const done = navigator.clipboard
      ? navigator.clipboard.writeText(value).then(
          () => true,
          () => false
        )
      : document.execCommand('copy')
    setCopied((await done) ? value : null)
  }
  return (
    <div className="flex gap-2">
      <input ref={field} readOnly value={value} aria-label={label} className={`${inputClass} text-sm`} />
      <Button look="primary" onPress={copy}>
        {copied === value ? t('copied') : t('copy')}
      </Button>
    </div>
  )
}
