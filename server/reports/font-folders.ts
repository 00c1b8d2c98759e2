import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const faces = [
  ['@expo-google-fonts/inter', '400Regular'],
  ['@expo-google-fonts/inter', '600SemiBold'],
  ['@expo-google-fonts/source-serif-4', '600SemiBold'],
  ['@expo-google-fonts/noto-sans-arabic', '400Regular'],
  ['@expo-google-fonts/noto-sans-arabic', '600SemiBold'],
  ['@expo-google-fonts/noto-sans-hebrew', '400Regular'],
  ['@expo-google-fonts/noto-sans-hebrew', '600SemiBold'],
  ['@expo-google-fonts/noto-emoji', '400Regular']
] as const

/** Where a machine keeps its own fonts. They come last, for scripts that ours do not have. */
const machineFonts = ['/usr/share/fonts', '/usr/local/share/fonts']

/**
 * Folders of the font files that reports are set in, each with one face. Web fonts will not do: Typst reads TrueType and
 * OpenType only.
 */
export function fontFolders(): string[] {
  const ours = faces.map(([name, face]) => join(dirname(require.resolve(`${name}/package.json`)), face))
  return [...ours, ...machineFonts]
}
