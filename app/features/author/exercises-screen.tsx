import { Form, Link, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Fault } from '#app/domain/authoring/fault.ts'
import { exercises } from '#app/domain/exercises/registry.ts'
import { exerciseTexts } from '#app/locales/exercise-texts.ts'

type ExercisesScreenProps = {
  own: Exercise[]
  /** The one that was just removed, to bring back. */
  removed: string | null
  /** What was wrong with the file that was to be read. */
  faults: Fault[]
}

/** A facilitator's own exercises, and where a new one can begin. */
export function ExercisesScreen({ own, removed, faults }: ExercisesScreenProps) {
  const { t, i18n } = useTranslation(['author', 'exercises'])
  const pending = useNavigation().state !== 'idle'
  const back = (
    <Link to="/programme" className={buttonClass('quiet', 'small')}>
      {t('toProgramme')}
    </Link>
  )
  return (
    <PageFrame width="wide" aside={back}>
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="statement text-4xl">{t('list.title')}</h1>
        <Link to="/exercises/new" className={`${buttonClass('primary')} sm:ml-auto`}>
          {t('list.blank')}
        </Link>
      </div>
      <p className="mt-3 max-w-prose text-ink-2">{t('list.intro')}</p>
      <div role="status" className="mt-4 empty:hidden">
        {removed ? (
          <Form method="post" className="flex flex-wrap items-center gap-4 rounded-control bg-accent/8 px-5 py-3">
            <input type="hidden" name="intent" value="restore" />
            <input type="hidden" name="id" value={removed} />
            <p className="flex-1">{t('list.removed')}</p>
            <Button type="submit" size="small" isPending={pending}>
              {t('list.restore')}
            </Button>
          </Form>
        ) : null}
      </div>
      {own.length === 0 ? <p className="mt-6 text-lg text-ink-2">{t('list.empty')}</p> : null}
      <ul className="mt-6 grid grid-cols-1 gap-3">
        {own.map((exercise) => (
          <OwnRow key={exercise.id} exercise={exercise} />
        ))}
      </ul>
      <section aria-labelledby="copy" className="mt-10">
        <h2 id="copy" className="statement text-2xl">
          {t('list.copyTitle')}
        </h2>
        <ul className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {exercises.map((exercise) => {
            const { say } = exerciseTexts(exercise, i18n)
            return (
              <li key={exercise.id} className="flex items-center gap-3 border-t border-line py-2">
                <div className="min-w-0 flex-1">
                  <p className="font-semibold">{say('title')}</p>
                  <p className="text-sm text-ink-2">{say('prompt')}</p>
                </div>
                <CopyLink id={exercise.id} title={say('title')} />
              </li>
            )
          })}
        </ul>
      </section>
      <ImportForm faults={faults} />
    </PageFrame>
  )
}

function CopyLink({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('author')
  return (
    <Link
      to={`/exercises/new?from=${id}`}
      className={buttonClass('plain', 'small')}
      aria-label={t('list.copyOf', { title })}
    >
      {t('list.copy')}
    </Link>
  )
}

function OwnRow({ exercise }: { exercise: Exercise }) {
  const { t, i18n } = useTranslation('author')
  const title = exerciseTexts(exercise, i18n).say('title')
  return (
    <li className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-sheet px-5 py-4">
      <div className="min-w-40 flex-1">
        <Link to={`/exercises/${exercise.id}`} className="text-lg font-semibold">
          {title}
        </Link>
        <p className="text-sm text-ink-2">
          {t('list.version', { version: exercise.version })} · {t('texts.minutesOf', { count: exercise.minutes })}
        </p>
      </div>
      <CopyLink id={exercise.id} title={title} />
      <a
        href={`/exercises/${exercise.id}.json`}
        className={buttonClass('quiet', 'small')}
        aria-label={t('list.exportOf', { title })}
        download
      >
        {t('export')}
      </a>
      <Form method="post">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="id" value={exercise.id} />
        <Button type="submit" look="quiet" size="small" aria-label={t('line.remove', { name: title })}>
          {t('list.remove')}
        </Button>
      </Form>
    </li>
  )
}

function ImportForm({ faults }: { faults: Fault[] }) {
  const { t } = useTranslation('author')
  const pending = useNavigation().state !== 'idle'
  return (
    <section aria-labelledby="import" className="mt-10 mb-6">
      <h2 id="import" className="statement text-2xl">
        {t('import.title')}
      </h2>
      <Form method="post" encType="multipart/form-data" className="mt-3 flex flex-wrap items-center gap-4">
        <input type="hidden" name="intent" value="import" />
        <label className="grid gap-1.5">
          <span className="text-[15px] font-semibold">{t('import.file')}</span>
          <input type="file" name="file" accept="application/json,.json" required className="min-h-11" />
        </label>
        <Button type="submit" isPending={pending}>
          {t('import.submit')}
        </Button>
      </Form>
      <div role="alert" className="mt-3 empty:hidden">
        {faults.length > 0 ? (
          <div className="rounded-control border-2 border-dashed border-empty px-4 py-3 text-empty">
            <p className="font-semibold">{t('import.refused')}</p>
            <ul className="text-sm">
              {faults.slice(0, 8).map(({ path, rule }) => (
                <li key={`${path} ${rule}`}>
                  {path ? <code>{path}</code> : null} {t(`faults.${rule}`)}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </section>
  )
}
