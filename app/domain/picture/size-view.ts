import type { Look } from './look.ts'

/** Everybody on the map, by whether they are from outside one's employer. Lists are contact ids. */
export type SizeView = { kind: 'size'; outside: string[]; inside: string[]; unknown: string[] }

export function sizeView({ sheet }: Look): SizeView {
  const said = (id: string) => sheet.answers[id]?.outside
  return {
    kind: 'size',
    outside: sheet.contacts.filter((id) => said(id) === true),
    inside: sheet.contacts.filter((id) => said(id) === false),
    unknown: sheet.contacts.filter((id) => typeof said(id) !== 'boolean')
  }
}
