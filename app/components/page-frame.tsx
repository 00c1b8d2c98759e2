import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguagePicker, ThemePicker } from './preference-pickers.tsx'

type PageFrameProps = { children: ReactNode; aside?: ReactNode; width?: 'narrow' | 'wide' }

/** A quiet page: the name of the product above, look and language below. */
export function PageFrame({ children, aside, width = 'narrow' }: PageFrameProps) {
  const { t } = useTranslation()
  return (
    <div
      className={`mx-auto grid min-h-dvh grid-rows-[auto_1fr_auto] gap-8 px-5 sm:px-8 ${width === 'wide' ? 'max-w-5xl' : 'max-w-xl'}`}
    >
      <header className="flex min-h-16 items-center gap-3 border-b border-line">
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span className="font-semibold">{t('product')}</span>
        <span className="ml-auto">{aside}</span>
      </header>
      <main>{children}</main>
      <footer className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line py-4">
        <ThemePicker />
        <LanguagePicker />
      </footer>
    </div>
  )
}
