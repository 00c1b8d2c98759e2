import { type ReactNode, useId } from 'react'

type SectionProps = { title: string; intro?: string; error?: string | undefined; children: ReactNode }

/** One part of the editor. */
export function Section({ title, intro, error, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-4 border-t border-line pt-5">
      <div>
        <h2 id={id} className="statement text-xl">
          {title}
        </h2>
        {intro ? <p className="mt-1 text-[15px] text-ink-2">{intro}</p> : null}
        {error ? <p className="mt-1 text-sm font-semibold text-empty">{error}</p> : null}
      </div>
      {children}
    </section>
  )
}
