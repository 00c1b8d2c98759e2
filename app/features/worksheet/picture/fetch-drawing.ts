import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import type { Exercise } from '#app/contract/exercise.ts'
import type { Worksheet } from '#app/contract/worksheet.ts'
import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import { fetchWords } from '#app/locales/fetch-words.ts'

export type DrawingProps = { exercise: Exercise; worksheet: Worksheet; result: PersonalResult }

let here: ComponentType<DrawingProps> | null = null

/** The drawings, when they are on this device already; always null on the server. */
export const fetchedDrawing = (): ComponentType<DrawingProps> | null => here

/** Whether an exercise's picture needs the drawings; the map's is light and comes with the page. */
export const needsDrawing = ({ gaps }: Exercise): boolean => gaps[0]?.kind !== 'size'

/** Fetches drawings and words, so that the page itself stays light. */
export async function fetchDrawing(translator: i18n): Promise<ComponentType<DrawingProps>> {
  const [{ Drawing }] = await Promise.all([import('./drawings/drawing.tsx'), fetchWords(translator, 'picture')])
  here = Drawing
  return Drawing
}
