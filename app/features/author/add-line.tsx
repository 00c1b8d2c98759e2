import { useState } from 'react'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/text-field.tsx'

type AddLineProps = { label: string; button: string; onAdd: (text: string) => void; isFull?: boolean }

/** Adds one more of something by its words; Enter does it too, and the cursor stays for the next. */
export function AddLine({ label, button, onAdd, isFull = false }: AddLineProps) {
  const [text, setText] = useState('')
  if (isFull) return null
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onAdd(text.trim())
        setText('')
      }}
    >
      <TextField label={label} value={text} onChange={setText} maxLength={200} className="min-w-40 flex-1" />
      <Button type="submit">{button}</Button>
    </form>
  )
}
