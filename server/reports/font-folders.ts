import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const inter = dirname(require.resolve('@expo-google-fonts/inter/package.json'))
const sourceSerif = dirname(require.resolve('@expo-google-fonts/source-serif-4/package.json'))
const arabic = dirname(require.resolve('@expo-google-fonts/noto-sans-arabic/package.json'))
const hebrew = dirname(require.resolve('@expo-google-fonts/noto-sans-hebrew/package.json'))
const emoji = dirname(require.resolve('@expo-google-fonts/noto-emoji/package.json'))

/** Where a machine keeps its own fonts. They come last, for scripts that ours do not have. */
const machineFonts = ['/usr/share/fonts', '/usr/local/share/fonts']

/** Folders of the fonts reports are set in, one face each. Web fonts will not do: Typst reads TrueType and OpenType. */
export const fontFolders: readonly string[] = [
  join(inter, '400Regular'),
  join(inter, '600SemiBold'),
  join(sourceSerif, '600SemiBold'),
  join(arabic, '400Regular'),
  join(arabic, '600SemiBold'),
  join(hebrew, '400Regular'),
  join(hebrew, '600SemiBold'),
  join(emoji, '400Regular'),
  ...machineFonts
]
