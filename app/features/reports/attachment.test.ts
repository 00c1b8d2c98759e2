import { expect, it } from 'vitest'
import { attachment } from './attachment.ts'

it('keeps a name in any script, and a plain one for old readers', () => {
  expect(attachment('2026-11 Sesión 4 - João.pdf')).toBe(
    `attachment; filename="2026-11 Sesion 4 - Joao.pdf"; filename*=UTF-8''2026-11%20Sesi%C3%B3n%204%20-%20Jo%C3%A3o.pdf`
  )
  expect(attachment('王小明')).toBe(`attachment; filename="download"; filename*=UTF-8''%E7%8E%8B%E5%B0%8F%E6%98%8E`)
})

it('lets no name break out of the header', () => {
  expect(attachment('a"b\\c\r\nX: y')).toBe(
    `attachment; filename="a_b_cX: y"; filename*=UTF-8''a%22b%5Cc%0D%0AX%3A%20y`
  )
})
