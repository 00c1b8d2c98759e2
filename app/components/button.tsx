import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Kbd } from './kbd.tsx'

export type ButtonLook = 'primary' | 'plain' | 'quiet'
export type ButtonSize = 'small' | 'normal' | 'large'

const looks: Record<ButtonLook, string> = {
  primary: 'border-accent bg-accent text-accent-ink hover:brightness-110 pressed:brightness-95',
  plain: 'border-line bg-sheet text-ink hover:border-edge pressed:bg-paper',
  quiet: 'border-transparent text-ink-2 hover:text-ink hover:bg-ink/5 pressed:bg-ink/10'
}
const sizes: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3 text-sm',
  normal: 'min-h-11 px-4 text-[15px]',
  large: 'min-h-13 px-6 text-[17px]'
}

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = 'plain', size: ButtonSize = 'normal'): string {
  return `inline-flex items-center justify-center gap-2 rounded-control border font-semibold no-underline transition-colors disabled:opacity-45 ${looks[look]} ${sizes[size]}`
}

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  children: ReactNode
  look?: ButtonLook
  size?: ButtonSize
  /** The key that does the same; shown on the button. */
  shortcut?: string
  className?: string
}

/** A button. While `isPending` it keeps its place and its focus, and cannot be pressed again. */
export function Button({ children, look, size, shortcut, className = '', ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`${buttonClass(look, size)} pending:opacity-60 ${className}`}>
      {children}
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </AriaButton>
  )
}
