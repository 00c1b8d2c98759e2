import { Fragment } from 'react'
import { splitEmphasis } from '#app/locales/emphasis.ts'

/** A sentence with what it is about in the emphasis colour. */
export function Sentence({ text }: { text: string }) {
  return splitEmphasis(text).map((stretch) =>
    stretch.strong ? <em key={stretch.text}>{stretch.text}</em> : <Fragment key={stretch.text}>{stretch.text}</Fragment>
  )
}
