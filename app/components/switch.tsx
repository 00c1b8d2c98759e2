import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components'

type SwitchProps = Omit<AriaSwitchProps, 'className' | 'children'> & { children: ReactNode }

/** On or off, at once. Position and a filled track tell it, not the colour alone. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch
      {...rest}
      className="group flex min-h-11 cursor-default items-center gap-3 data-[disabled]:opacity-45 [&[data-focus-visible]>span:first-of-type]:outline-3"
    >
      <span className="flex h-6 w-10 flex-none items-center rounded-full border border-edge bg-paper px-0.5 outline-0 outline-offset-2 outline-accent transition-colors group-selected:border-accent group-selected:bg-accent">
        <span className="size-4 rounded-full bg-edge transition-transform group-selected:translate-x-[18px] group-selected:bg-accent-ink" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  )
}
