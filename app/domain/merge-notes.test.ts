import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeNotes } from './merge-notes.ts'

describe('Notes that two people change at once', () => {
  it('take what one of them changed', () => {
    expect(mergeNotes('a\nb', 'a\nb', 'a\nc')).toBe('a\nc')
    expect(mergeNotes('a\nb', 'a\nc', 'a\nb')).toBe('a\nc')
    expect(mergeNotes('', 'mine', '')).toBe('mine')
  })

  it('take both changes where they are in different lines', () => {
    expect(mergeNotes('a\nb\nc', 'A\nb\nc', 'a\nb\nC')).toBe('A\nb\nC')
    expect(mergeNotes('a\nb\nc', 'b\nc', 'a\nb\nc\nd')).toBe('b\nc\nd')
  })

  it('keep both where they are in the same line', () => {
    expect(mergeNotes('ask', 'ask Ana', 'ask Ben')).toBe('ask Ben\nask Ana')
    expect(mergeNotes('', 'mine', 'theirs')).toBe('theirs\nmine')
  })

  it('let somebody write on in a line below which another line was added', () => {
    expect(mergeNotes('ask', 'ask Ana', 'ask\nthen pause')).toBe('ask Ana\nthen pause')
    expect(mergeNotes('ask', 'ask\nthen pause', 'ask Ana')).toBe('ask Ana\nthen pause')
  })

  it('keep an empty line that one of them put in', () => {
    expect(mergeNotes('b\nc', 'b\n\nc', 'b\na\nc').split('\n')).toEqual(['b', 'a', '', 'c'])
  })

  it('never lose a line that either wrote', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 6 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const lines = mergeNotes(base, mine, theirs).split('\n')
        const written = [...mine.split('\n'), ...theirs.split('\n')].filter((line) => !base.split('\n').includes(line))
        for (const line of written) expect(lines).toContain(line)
      }),
      { numRuns: 2_000 }
    )
  })
})
