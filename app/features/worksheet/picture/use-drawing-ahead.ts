import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '#app/contract/exercise.ts'
import { fetchDrawing, fetchedDrawing, needsDrawing } from './fetch-drawing.ts'

/** Fetches the picture while the person writes, so that it is there at the hand-in, with or without a connection. */
export function useDrawingAhead(exercise: Exercise | null): void {
  const { i18n } = useTranslation('worksheet')
  const isNeeded = exercise !== null && needsDrawing(exercise)
  useEffect(() => {
    // Where it cannot be fetched now, the picture itself asks again.
    if (isNeeded && !fetchedDrawing()) fetchDrawing(i18n).catch(() => undefined)
  }, [isNeeded, i18n])
}
