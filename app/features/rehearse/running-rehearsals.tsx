import { Link, useFetcher } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { RunningRehearsal } from '#app/contract/rehearsal.ts'

type RunningRehearsalsProps = {
  rehearsals: readonly RunningRehearsal[]
  /** What the session is called. */
  title: string
  /** Where to be when one was ended. */
  back: 'programme' | 'plan' | 'console'
}

/** The rehearsals of a session that go on, each with its way in and its end. */
export function RunningRehearsals({ rehearsals, title, back }: RunningRehearsalsProps) {
  return rehearsals.map((rehearsal) => <Running key={rehearsal.sessionId} {...rehearsal} title={title} back={back} />)
}

type RunningProps = RunningRehearsal & Pick<RunningRehearsalsProps, 'title' | 'back'>

function Running({ sessionId, who, isMine, title, back }: RunningProps) {
  const { t } = useTranslation(['rehearse', 'errors'])
  const { Form, data, state } = useFetcher<{ code: ErrorCode }>()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control bg-thin/25 px-3 py-2 text-[15px]">
      <p className="flex-1 basis-40">{isMine ? t('mine') : t('others', { who })}</p>
      <Link
        to={`/console/${sessionId}`}
        aria-label={t('openOf', { title })}
        className={buttonClass(isMine ? 'primary' : 'plain', 'small')}
      >
        {t('open')}
      </Link>
      <Form method="post" action={`/rehearse/${sessionId}/end`}>
        <input type="hidden" name="back" value={back} />
        <Button type="submit" size="small" aria-label={t('endOf', { title })} isPending={state !== 'idle'}>
          {t('bar.end')}
        </Button>
      </Form>
      <FormError>{data ? t(`errors:${data.code}`) : null}</FormError>
    </div>
  )
}
