import { useFetcher } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { ProgrammeCohort } from '#server/context.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { RemoveFacilitator } from './remove-facilitator.tsx'

/** Who runs a cohort, who is invited to, and the way to invite somebody. */
export function CohortTeam({ cohort }: { cohort: ProgrammeCohort }) {
  const { t, i18n } = useTranslation('team')
  const [inviting, setInviting] = useState(false)
  const { Form } = useFetcher()
  const day = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', timeZone: cohort.zone })
  return (
    <section
      aria-label={t('title')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-5 py-3 text-sm text-ink-2 sm:px-7"
    >
      <span>{t('title')}:</span>
      <ul className="flex min-w-0 flex-1 basis-56 flex-wrap items-center gap-x-4">
        {cohort.facilitators.map((one) => (
          <li key={one.id} className="flex items-center gap-x-1">
            <b className="font-semibold text-ink">{one.isMe ? t('me', { name: one.name }) : one.name}</b>
            {cohort.facilitators.length > 1 ? <RemoveFacilitator cohortId={cohort.id} facilitator={one} /> : null}
          </li>
        ))}
      </ul>
      <Button look="quiet" size="small" onPress={() => setInviting(true)}>
        {t('invite')}
      </Button>
      {cohort.invites.length > 0 ? (
        <ul className="grid basis-full gap-1">
          {cohort.invites.map(({ id, name, expiresAt }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3">
              <span>{t('open', { name, date: day.format(new Date(expiresAt)) })}</span>
              <Form method="post" action="/programme/invites">
                <Button
                  type="submit"
                  name="revoke"
                  value={id}
                  look="quiet"
                  size="small"
                  aria-label={t('revokeName', { name })}
                >
                  {t('revoke')}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      {inviting ? <InviteDialog cohortId={cohort.id} onClose={() => setInviting(false)} /> : null}
    </section>
  )
}
