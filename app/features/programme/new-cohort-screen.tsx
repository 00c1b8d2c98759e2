import { Form, Link, useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { exercises } from '#app/domain/exercises/registry.ts'
import { languages } from '#app/locales/languages.ts'

type NewCohortScreenProps = {
  hasDemo: boolean
  zones: string[]
  /** By field: the key of a sentence below `create.faults`. */
  faults: Record<string, string>
}

const ks = [4, 5, 6, 7, 8]
const usualK = '5'
/** What a first session usually runs. Source: the first programme of the catalogue. */
const usualFirst = ['map', 'audit']

/** A cohort from nothing but a title, a date and names. */
export function NewCohortScreen({ hasDemo, zones, faults }: NewCohortScreenProps) {
  const { t, i18n } = useTranslation(['programme', 'exercises', 'common', 'errors'])
  const pending = useNavigation().state !== 'idle'
  const [zone, setZone] = useState('UTC')
  // Only the browser knows where it is.
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  const say = t as (key: string) => string
  const fault = (field: string) => (faults[field] ? say(`create.faults.${faults[field]}`) : undefined)
  return (
    <PageFrame>
      <Form method="post" className="grid gap-6 py-6">
        <h1 className="statement text-4xl">{t('create.title')}</h1>
        <p className="text-ink-2">{t('create.intro')}</p>
        <FormError>{Object.keys(faults).length > 0 ? t('errors:fields') : null}</FormError>
        <TextField
          label={t('create.name')}
          name="title"
          placeholder={t('create.namePlaceholder')}
          maxLength={120}
          isRequired
          error={fault('title')}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField
            label={t('create.startsAt')}
            name="startsAt"
            type="datetime-local"
            isRequired
            error={fault('startsAt')}
          />
          <SelectField
            key={zone}
            label={t('create.zone')}
            name="zone"
            defaultValue={zone}
            options={zones.map((one) => ({ value: one, label: one.replaceAll('_', ' ') }))}
          />
          <SelectField
            label={t('create.language')}
            name="locale"
            defaultValue={i18n.language}
            options={languages.map((one) => ({ value: one, label: t(`common:language.${one}`) }))}
          />
        </div>
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-[15px] font-semibold">{t('create.exercises')}</legend>
          <p className="mb-2 text-[15px] text-ink-2">{t('create.exercisesHint')}</p>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {exercises.map(({ id, minutes }) => (
              <label key={id} className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="exercises"
                  value={id}
                  defaultChecked={usualFirst.includes(id)}
                  className="size-5 accent-accent"
                />
                <span className="flex-1">{say(`exercises:${id}.title`)}</span>
                <span className="numeric text-[13px] text-ink-2">{t('create.minutes', { count: minutes })}</span>
              </label>
            ))}
          </div>
          {faults.exercises ? <p className="text-sm font-semibold text-empty">{fault('exercises')}</p> : null}
        </fieldset>
        <SelectField
          label={t('create.k')}
          name="k"
          defaultValue={usualK}
          hint={t('create.kHint')}
          options={ks.map((k) => ({ value: String(k), label: String(k) }))}
        />
        <TextField
          label={t('create.people')}
          hint={t('create.peopleHint')}
          name="names"
          lines={10}
          isRequired
          error={fault('names')}
        />
        {hasDemo ? (
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="discardDemo" defaultChecked className="size-5 accent-accent" />
            {t('create.discard')}
          </label>
        ) : null}
        <div className="flex flex-wrap items-center gap-6">
          <Button type="submit" look="primary" size="large" isPending={pending}>
            {t('create.submit')}
          </Button>
          <Link to="/programme" className="text-ink-2 underline underline-offset-4">
            {t('create.back')}
          </Link>
        </div>
      </Form>
    </PageFrame>
  )
}
