import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelSchema } from '#app/contract/change.ts'
import type { Imported } from '#app/domain/import/imported.ts'
import { readBytes } from './read-contacts.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string): Imported => readBytes(utf8(text))
const labels = (imported: Imported) => (imported.ok ? imported.contacts.map(({ label }) => label) : imported.fault)

const notes = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. ""Hidden"" ones
are not exported."

`
const linkedIn = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Ríos,https://www.linkedin.com/in/ana,,"Vega, Soler & Co",Director,12 Mar 2024
Tui,"Parata ""TP""",https://www.linkedin.com/in/tui,,,,3 Jan 2021
`

describe("LinkedIn's Connections.csv", () => {
  it('is read below its notes, and without them', () => {
    const contacts = [{ label: 'Ana Ríos', organisation: 'Vega, Soler & Co' }, { label: 'Tui Parata "TP"' }]
    expect(read(notes + linkedIn)).toEqual({ ok: true, contacts, leftOut: [] })
    expect(read(linkedIn)).toEqual({ ok: true, contacts, leftOut: [] })
  })

  it('leaves out who has no name, and says on which line of the file', () => {
    expect(read(`${notes}${linkedIn},,https://x,,,,1 Jan 2020\n,,,,,,\n`)).toMatchObject({ leftOut: [8] })
  })

  it('with marks inside an unquoted cell is read as it stands', () => {
    expect(labels(read('First Name,Last Name\nJo "Jay",Day\n'))).toEqual(['Jo "Jay" Day'])
  })
})

describe("Google's CSV", () => {
  it('is read with the current headings', () => {
    const text = `First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,Notes,Labels
Kofi,,Mensah,,Kof,,Harbour Bank ::: Rowing Club,Head,"called
twice",* myContacts
,,,,Abuela,,,,,* myContacts
,,,,,Petra K.,,,,
,,,,,,,,only a note,
Li,,Na,,,,,,,
`
    expect(read(text)).toEqual({
      ok: true,
      contacts: [
        { label: 'Kofi Mensah', nickname: 'Kof', organisation: 'Harbour Bank, Rowing Club' },
        { label: 'Abuela' },
        { label: 'Petra K.' },
        { label: 'Li Na' }
      ],
      leftOut: [6]
    })
  })

  it('is read with the headings of earlier years', () => {
    const text = `Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,E-mail 1 - Value,Organization 1 - Type,Organization 1 - Name
Kofi A. Mensah,Kofi,A.,Mensah,,,k@x.org ::: k@y.org,,Harbour Bank
The Plumber,,,,,,,,
`
    expect(read(text)).toEqual({
      ok: true,
      contacts: [{ label: 'Kofi Mensah', organisation: 'Harbour Bank' }, { label: 'The Plumber' }],
      leftOut: []
    })
  })
})

describe('a table', () => {
  it('may be parted by semicolons or tabs, say so above, and speak Spanish', () => {
    expect(labels(read('sep=;\nNombre;Apellidos;Empresa\nInés;Peña;"Uno; Dos"\n'))).toEqual(['Inés Peña'])
    expect(labels(read('"Name"\t"Company"\nInés Peña\tUno, Dos\n'))).toEqual(['Inés Peña'])
  })

  it('may have any line ends, short rows and no last line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(labels(read(['Last Name,First Name,Company', 'Ríos,Ana', 'Parata'].join(end)))).toEqual([
        'Ana Ríos',
        'Parata'
      ])
    }
  })

  it('with a name over two lines has it on one', () => {
    expect(labels(read('First Name,Last Name\n"Ana\nMaría",  Ríos \n'))).toEqual(['Ana María Ríos'])
  })

  it('has everybody once, unless they are at different organisations', () => {
    const text = 'Name,Company\nAna,Vega\nAna,Vega\nAna,Soler\n'
    expect(labels(read(text))).toEqual(['Ana', 'Ana'])
  })

  it('writes the family name first where there is no space between', () => {
    expect(labels(read('First Name,Last Name\n小明,王\nMin,Kim\n'))).toEqual(['王小明', 'Min Kim'])
  })

  it('with an open quotation mark is refused, and the line is named', () => {
    const text = `${notes}First Name,Last Name\nAna,Ríos\n\n"Tui,Parata\nKofi,Mensah\n`
    expect(read(text)).toEqual({ ok: false, fault: { kind: 'openQuote', line: 8 } })
  })

  it('leaves out a name too long to be one', () => {
    expect(read(`Name\n${'x'.repeat(501)}\nAna\n`)).toEqual({ ok: true, contacts: [{ label: 'Ana' }], leftOut: [2] })
  })
})

describe('encodings', () => {
  const text = 'Name,Company\nZoë Ångström,Peña\n'
  const found = ['Zoë Ångström']
  const utf16 = (little: boolean, mark: boolean) => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0))
    const bytes = new DataView(new ArrayBuffer(units.length * 2))
    units.forEach((unit, index) => {
      bytes.setUint16(index * 2, unit, little)
    })
    return new Uint8Array(bytes.buffer)
  }

  it('are told by their mark, or without one', () => {
    expect(labels(read(text))).toEqual(found)
    expect(labels(read(`\ufeff${text}`))).toEqual(found)
    for (const little of [true, false]) {
      for (const mark of [true, false]) expect(labels(readBytes(utf16(little, mark)))).toEqual(found)
    }
    expect(labels(readBytes(Uint8Array.from(text, (letter) => letter.charCodeAt(0))))).toEqual(found)
  })
})

describe('a file without contacts', () => {
  it('is said to be what it is', () => {
    expect(read('')).toEqual({ ok: false, fault: { kind: 'empty' } })
    expect(read('\ufeff \r\n')).toEqual({ ok: false, fault: { kind: 'empty' } })
    expect(read('Dear all,\nsee you on Monday.\n')).toEqual({ ok: false, fault: { kind: 'unknown' } })
    expect(readBytes(utf8('PK\x03\x04...'))).toEqual({ ok: false, fault: { kind: 'archive' } })
    const image = Uint8Array.from({ length: 3_000 }, (_, index) => (index * 37) % 256)
    expect(readBytes(image)).toEqual({ ok: false, fault: { kind: 'binary' } })
    expect(labels(read('First Name,Last Name\n'))).toEqual([])
  })
})

describe('whatever is in a file', () => {
  const piece = fc.constantFrom(
    ...[
      'BEGIN:VCARD',
      'END:VCARD',
      'FN:',
      'N;ENCODING=QUOTED-PRINTABLE:',
      'First Name',
      'Last Name',
      'Name',
      'Company'
    ],
    ...[',', ';', '\t', '"', '\\', '=', '=C3', '\n', '\r\n', '\r', ' ', ':', '\0', '\u200b', '\ud800', '王', 'Ana']
  )
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }).map((all) => all.join(''))

  const expectUsable = (imported: Imported) => {
    if (!imported.ok) return
    for (const { label } of imported.contacts) expect(labelSchema.parse(label)).toBe(label)
  }

  it('reading it never throws, and every label is one that can be stored as it is', () => {
    fc.assert(fc.property(text, (any) => expectUsable(read(any))))
    fc.assert(fc.property(text, (any) => expectUsable(read(`First Name,Last Name\n${any}`))))
    fc.assert(fc.property(text, (any) => expectUsable(read(`BEGIN:VCARD\nN:${any}\nEND:VCARD`))))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectUsable(readBytes(bytes))))
  })

  // A Latin letter first, so that no name is written without a space.
  const name = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((any) => `A${any.replaceAll(/\s+/g, '')}`.normalize('NFC'))
  const people = fc.uniqueArray(fc.record({ given: name, family: name, organisation: name }), {
    maxLength: 20,
    selector: ({ given, family }) => `${given} ${family}`
  })
  const names = (all: { given: string; family: string }[]) => all.map(({ given, family }) => `${given} ${family}`)

  it('what was written as a table comes back', () => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(people, fc.constantFrom(',', ';', '\t'), (all, delimiter) => {
        const rows = all.map((one) => [one.given, one.family, one.organisation].map(quoted).join(delimiter))
        const text = [['First Name', 'Last Name', 'Company'].join(delimiter), ...rows].join('\r\n')
        expect(labels(read(text))).toEqual(names(all))
      })
    )
  })

  it('what was written as vCards comes back', () => {
    const escaped = (part: string) => part.replaceAll(/[\\;,]/g, '\\$&')
    // Folded by characters rather than bytes, as many programs do.
    const folded = (line: string) => line.replaceAll(/.{30}(?=.)/gsu, '$&\r\n ')
    const empty = { ok: false, fault: { kind: 'empty' } }
    fc.assert(
      fc.property(people, (all) => {
        const cards = all.map((one) =>
          ['BEGIN:VCARD', folded(`N:${escaped(one.family)};${escaped(one.given)};;;`), 'END:VCARD', ''].join('\r\n')
        )
        if (all.length === 0) expect(read(cards.join(''))).toEqual(empty)
        else expect(labels(read(cards.join('')))).toEqual(names(all))
      })
    )
  })
})
