import { TextField } from '#app/components/text-field.tsx'
import type { Editor } from './use-editor.ts'

type WrittenProps = {
  editor: Editor
  /** The key of the text. */
  name: string
  label: string
  hint?: string
  lines?: number
  /** What is said where nothing is written. */
  placeholder?: string
}

/** One text of the exercise. */
export function Written({ editor, name, label, hint, lines, placeholder }: WrittenProps) {
  return (
    <TextField
      label={label}
      value={editor.text(name)}
      onChange={(text) => editor.write(name, text)}
      maxLength={1_000}
      hint={hint}
      lines={lines}
      placeholder={placeholder}
      error={editor.fault(`texts.${name}`)}
    />
  )
}
