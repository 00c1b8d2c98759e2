import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea
} from 'react-aria-components'

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'children'> & {
  label: string
  hint?: string
  /** What is wrong with it, in words. */
  error?: string
  placeholder?: string
  /** More than one makes it a box of that many lines. */
  lines?: number
  className?: string
}

/** The look of every field one writes in. */
export const inputClass =
  'w-full min-w-0 rounded-control border border-edge bg-sheet px-3.5 py-2.5 text-ink placeholder:text-ink-2 marked:border-empty'

/** A labelled field for one line, or for several. Takes any script in its own direction. */
export function TextField({ label, hint, error, placeholder, lines = 1, className = '', ...rest }: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={`grid min-w-0 gap-1.5 ${className}`}
    >
      <Label className="text-[15px] font-semibold">{label}</Label>
      {lines > 1 ? (
        <TextArea dir="auto" rows={lines} placeholder={placeholder} className={`${inputClass} leading-normal`} />
      ) : (
        <Input dir="auto" placeholder={placeholder} className={`${inputClass} min-h-11`} />
      )}
      {hint ? (
        <Text slot="description" className="text-sm text-ink-2">
          {hint}
        </Text>
      ) : null}
      <FieldError className="text-sm font-semibold text-empty">{error}</FieldError>
    </AriaTextField>
  )
}
