import { preferences, readPreference, readTheme } from '#app/components/preferences.ts'
import { readZoom } from './use-wall-display.ts'

/** How this computer shows walls, and how the page was reached; the wall has a look of its own. */
export function readWallLook(request: Request) {
  const cookies = request.headers.get('Cookie')
  return {
    scheme: new URL(request.url).protocol,
    theme: readTheme(cookies, preferences.wallTheme),
    zoom: readZoom(readPreference(cookies, preferences.wallZoom))
  }
}
