import { useState } from 'react'
import { keepPreference, preferences, showTheme, type Theme, themes } from '#app/components/preferences.ts'
import { useKeys } from '#app/components/use-keys.ts'

const zoomStep = 0.08
const zoomRange = { least: 0.76, most: 1.4 }

/** A kept zoom, or the usual one for anything that is none. */
export function readZoom(value: string | undefined): number {
  const zoom = Number(value)
  return zoom >= zoomRange.least && zoom <= zoomRange.most ? zoom : 1
}

/** How this wall is shown, by its keys; look and zoom are kept on its computer. */
export function useWallDisplay(initial: { theme: Theme | null; zoom: number }) {
  const [theme, setTheme] = useState(initial.theme)
  const [zoom, setZoom] = useState(initial.zoom)
  const [asTable, setAsTable] = useState(false)
  const [helping, setHelping] = useState(false)

  const zoomTo = (wanted: number) => {
    const next = Math.round(Math.min(zoomRange.most, Math.max(zoomRange.least, wanted)) * 100) / 100
    setZoom(next)
    keepPreference(preferences.wallZoom, String(next))
  }
  const nextTheme = () => {
    const next = themes[(theme ? themes.indexOf(theme) + 1 : 0) % themes.length] ?? null
    setTheme(next)
    showTheme(next)
    keepPreference(preferences.wallTheme, next)
  }
  const fullScreen = () => {
    // A browser may refuse; then the wall simply stays in its window.
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    change.catch(() => undefined)
  }
  useKeys({
    c: nextTheme,
    '+': () => zoomTo(zoom + zoomStep),
    '=': () => zoomTo(zoom + zoomStep),
    '-': () => zoomTo(zoom - zoomStep),
    '0': () => zoomTo(1),
    t: () => setAsTable(!asTable),
    f: fullScreen,
    '?': () => setHelping(!helping),
    escape: helping ? () => setHelping(false) : undefined
  })
  return { zoom, asTable, helping }
}
