import { Form, Link, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '#app/components/button.tsx'
import { FormError } from '#app/components/form-error.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'
import type { InviteView } from '#server/context.ts'
import { AccountFields } from './account-fields.tsx'

type InvitedScreenProps = {
  invite: InviteView
  /** Who is signed in; null: nobody. */
  me: string | null
  /** Where somebody signs in first who has an account; it leads back here. */
  signIn: string
  refusal: ErrorCode | null
}

/** The far end of an invitation: one press for who has an account, a short form for who has none. */
export function InvitedScreen({ invite, me, signIn, refusal }: InvitedScreenProps) {
  const { t } = useTranslation(['team', 'errors'])
  const pending = useNavigation().state !== 'idle'
  const { cohort, invitedBy, isMine } = invite
  return (
    <PageFrame>
      <div className="grid gap-6 py-6">
        <h1 className="statement text-4xl" dir="auto">
          {t('invited.title', { cohort })}
        </h1>
        <p className="text-lg text-ink-2">
          {invitedBy ? t('invited.by', { name: invitedBy }) : t('invited.anonymous')}
          {me ? ` ${t('invited.signedIn', { name: me })}` : null}
        </p>
        <FormError>{refusal ? t(`errors:${refusal}`) : null}</FormError>
        {isMine ? (
          <p className="grid justify-items-start gap-4">
            {t('invited.mine')}
            <Link to="/programme" className={buttonClass('primary')}>
              {t('invited.programme')}
            </Link>
          </p>
        ) : me ? (
          <Form method="post">
            <Button type="submit" look="primary" size="large" isPending={pending}>
              {t('invited.accept')}
            </Button>
          </Form>
        ) : (
          <>
            <p>
              <Link to={signIn} className={buttonClass()}>
                {t('invited.account')}
              </Link>
            </p>
            <Form method="post" className="grid gap-5 border-t border-line pt-6">
              <h2 className="font-semibold">{t('invited.make')}</h2>
              <AccountFields />
              <Button type="submit" look="primary" size="large" isPending={pending}>
                {t('invited.submit')}
              </Button>
            </Form>
          </>
        )}
      </div>
    </PageFrame>
  )
}
