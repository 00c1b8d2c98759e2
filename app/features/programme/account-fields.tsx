import { useTranslation } from 'react-i18next'
import { TextField } from '#app/components/text-field.tsx'

/** As `firstFacilitatorSchema` has it; here so that the browser can say it early. */
const shortestPassword = 10

/** What an account needs: name, e-mail, password. */
export function AccountFields() {
  const { t } = useTranslation('programme')
  return (
    <>
      <TextField label={t('first.name')} name="name" autoComplete="name" isRequired maxLength={80} />
      <TextField label={t('first.email')} name="email" type="email" autoComplete="username" isRequired />
      <TextField
        label={t('first.password')}
        hint={t('first.passwordHint')}
        name="password"
        type="password"
        autoComplete="new-password"
        isRequired
        minLength={shortestPassword}
      />
    </>
  )
}
