import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { ErrorCode } from '#app/contract/errors.ts'

/** As the contract has it. */
const longestName = 500

type NameFormProps = {
  label: string
  go: string
  name: string
  /** Why the name was not taken, or null when it was. */
  onName: (name: string) => Promise<ErrorCode | null>
  onDone: () => void
}

/** A name for the list; says beside the field why one cannot be had. */
export function NameForm({ label, go, name, onName, onDone }: NameFormProps) {
  const { t } = useTranslation('errors')
  const [typed, setTyped] = useState(name)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const [pending, setPending] = useState(false)
  const tidy = typed.trim()
  const submit = async () => {
    setPending(true)
    const code = await onName(tidy)
    setPending(false)
    setRefused(code)
    if (!code) onDone()
  }
  return (
    <form
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (tidy && tidy !== name && !pending) void submit()
      }}
    >
      <TextField
        label={label}
        value={typed}
        onChange={setTyped}
        maxLength={longestName}
        autoFocus
        className="flex-1 basis-48"
        {...(refused && { error: t(refused) })}
      />
      <Button type="submit" isPending={pending} isDisabled={!tidy || tidy === name} className="mt-7">
        {go}
      </Button>
    </form>
  )
}
