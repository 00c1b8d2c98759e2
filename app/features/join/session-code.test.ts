import { expect, it } from 'vitest'
import { tidyCode } from './session-code.ts'

it.each(['HBR482', 'hbr 482', ' Hbr-482 ', 'hbr\u00a0482', 'ＨＢＲ４８２', 'hbr.482\n'])(
  'reads %j as the code on the wall',
  (typed) => {
    expect(tidyCode(typed)).toBe('HBR482')
  }
)

it('has nothing to go to when nothing was typed', () => {
  expect(tidyCode(' – ')).toBe('')
})
