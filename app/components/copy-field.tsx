import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { copyText } from './copy-text.ts'
import { inputClass } from './text-field.tsx'

/** Something to give to somebody, with one press to take it along. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async () => {
    setCopied((await copyText(field.current)) ? value : null)
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
