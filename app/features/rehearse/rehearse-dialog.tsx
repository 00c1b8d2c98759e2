import { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { inputClass } from '#app/components/text-field.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'
import { mostRehearsing, rehearsalPaces, usualOptions } from '#app/contract/rehearsal.ts'

type RehearseDialogProps = {
  sessionId: string
  /** How many seats the session's cohort has. */
  seats: number
  isOpen: boolean
  onClose: () => void
}

/** Who comes to the rehearsal, and how fast they are. */
export function RehearseDialog({ sessionId, seats, isOpen, onClose }: RehearseDialogProps) {
  const { t } = useTranslation(['rehearse', 'common', 'errors'])
  const { Form, data, state } = useFetcher<{ code: ErrorCode }>()
  const most = Math.min(seats, mostRehearsing)
  const usual = usualOptions(most)
  const number = (name: 'participants' | 'late' | 'leaving', least: number, hint?: string) => (
    <NumberField
      name={name}
      label={t(name)}
      least={least}
      most={most}
      usual={usual[name]}
      {...(hint !== undefined && { hint })}
    />
  )
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <p className="text-ink-2">{t('intro')}</p>
      <Form method="post" action={`/rehearse/${sessionId}`} className="grid gap-5">
        <FormError>{data ? t(`errors:${data.code}`) : null}</FormError>
        {number('participants', 1, t('participantsHint', { count: most }))}
        <SelectField
          label={t('pace')}
          name="pace"
          defaultValue={String(usual.pace)}
          options={rehearsalPaces.map((pace) => ({
            value: String(pace),
            label: pace === 1 ? t('people') : t('faster', { count: pace })
          }))}
        />
        <div className="grid grid-cols-2 gap-5">
          {number('late', 0)}
          {number('leaving', 0, t('leavingHint'))}
        </div>
        <p className="flex flex-wrap justify-end gap-3">
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" look="primary" isPending={state !== 'idle'}>
            {t('start')}
          </Button>
        </p>
      </Form>
    </Dialog>
  )
}

type NumberFieldProps = { name: string; label: string; least: number; most: number; usual: number; hint?: string }

function NumberField({ name, label, least, most, usual, hint }: NumberFieldProps) {
  const id = useId()
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className="text-[15px] font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="number"
        inputMode="numeric"
        required
        defaultValue={usual}
        min={least}
        max={most}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={`${inputClass} min-h-11`}
      />
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
