import { Form, useNavigation } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { AskingView } from '#server/context.ts'
import { useAsking } from './use-asking.ts'

type AskingScreenProps = { asking: AskingView; refusal: ErrorCode | null }

/** Waiting for the facilitator's yes. Goes on by itself, also after a lost line; without scripts by looking again. */
export function AskingScreen({ asking, refusal }: AskingScreenProps) {
  const { t } = useTranslation(['join', 'errors'])
  const { status, isLost } = useAsking(asking.status)
  const pending = useNavigation().state !== 'idle'
  useEffect(() => {
    // Looking at this page again is going in; or it is over, and there is nothing to wait for.
    if (status === 'approved' || status === 'none') window.location.assign('/asking')
  }, [status])
  const said = status === 'refused' || status === 'expired' ? status : 'waiting'
  const { name } = asking
  return (
    <PageFrame>
      <div className="grid max-w-xl gap-6">
        <div role="status">
          <h1 className="statement text-4xl break-words sm:text-5xl" dir="auto">
            {t(`asking.${said}`, { name })}
          </h1>
          <p className="mt-4 text-lg text-ink-2">{t(`asking.${said}Text`)}</p>
          {isLost ? <p className="mt-4 font-semibold text-empty">{t('asking.lost')}</p> : null}
        </div>
        <FormError>{refusal ? t(`errors:${refusal}`) : null}</FormError>
        <Form method="post" className="flex flex-wrap gap-3">
          {said === 'waiting' ? null : (
            <Button type="submit" name="intent" value="again" look="primary" isPending={pending}>
              {t('asking.again')}
            </Button>
          )}
          <Button type="submit" name="intent" value="cancel">
            {said === 'waiting' ? t('asking.cancel') : t('asking.back')}
          </Button>
          {said === 'waiting' ? (
            <noscript>
              <a href="/asking" className={buttonClass('primary')}>
                {t('asking.look')}
              </a>
            </noscript>
          ) : null}
        </Form>
      </div>
    </PageFrame>
  )
}
