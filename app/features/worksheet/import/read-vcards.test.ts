import { describe, expect, it } from 'vitest'
import type { Imported } from '#app/domain/import/imported.ts'
import { readBytes } from './read-contacts.ts'

const read = (text: string): Imported => readBytes(new TextEncoder().encode(text))
const _labels = (imported: Imported) => (imported.ok ? imported.contacts.map(({ label }) => label) : imported.fault)

describe('vCards', () => {
  it('of versions 3.0 and 4.0 are read from one file, folded lines and groups of properties too', () => {
    const text = `BEGIN:VCARD
VERSION:3.0
item1.ORG:Vega\\, Soler & Co;Sales
N:Ríos;Ana;;Dr.;
FN:Dr. Ana Rí
 os
NICKNAME:Anita
PHOTO;ENCODING=b;TYPE=JPEG:AAECAwQ
 FBgcICQ==
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN;ALTID=1;LANGUAGE=en:Tui Parata
FN;ALTID=1;LANGUAGE=mi:T. Parata
N;SORT-AS="Parata;x:y,Tui":Parata;Tui,Manu;;;
END:VCARD
`
    const contacts = [
      { label: 'Ana Ríos', nickname: 'Anita', organisation: 'Vega, Soler & Co' },
      { label: 'Tui Manu Parata' }
    ]
    for (const end of ['\n', '\r\n', '\r']) {
      expect(read(text.replaceAll('\n', end))).toEqual({ ok: true, contacts, leftOut: [] })
    }
  })

  it('have the whole name where it is not parted, and are passed over when they are a group', () => {
    const text = `begin:vcard
fn:Petra \\; K.
n:;;;;
end:vcard
BEGIN:VCARD
VERSION:4.0
KIND:group
FN:Rowers
END:VCARD
BEGIN:VCARD
VERSION:3.0
EMAIL:someone@example.org
END:VCARD
`
    expect(read(text)).toEqual({ ok: true, contacts: [{ label: 'Petra ; K.' }], leftOut: [10] })
  })

  it('in quoted-printable are read as phones write them', () => {
    const text = `BEGIN:VCARD
VERSION:2.1
TEL;CELL:+34600000000
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=ADos;Ana=20Mar=C3=
=ADa;;;
ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Pe=F1a
END:VCARD
`
    expect(read(text)).toMatchObject({ contacts: [{ label: 'Ana María Ríos', organisation: 'Peña' }] })
  })

  it('cut off, or one inside another, are refused with the line of the one that has no end', () => {
    const card = 'BEGIN:VCARD\nFN:Ana\nEND:VCARD\n'
    expect(read(`${card}BEGIN:VCARD\nFN:Tui`)).toEqual({ ok: false, fault: { kind: 'openCard', line: 4 } })
    expect(read(`BEGIN:VCARD\nFN:Tui\n${card}`)).toEqual({ ok: false, fault: { kind: 'openCard', line: 1 } })
    expect(read(`${card}END:VCARD\n`)).toEqual({ ok: false, fault: { kind: 'strayEnd', line: 4 } })
  })
})
