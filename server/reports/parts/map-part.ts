import type { PersonalResult } from '#app/domain/gaps/personal-result.ts'
import { type NetworkDrawing, networkDrawing } from '../network-drawing.ts'
import type { ReportWorksheet } from '../report-input.ts'
import type { ReportWords } from '../report-words.ts'

/** The map from above, with its figures. */
export type MapPart = {
  kind: 'map'
  drawing: (NetworkDrawing & { alt: string }) | null
  facts: { value: string; label: string }[]
  notes: string[]
  words: { you: string; close: string; outside: string; inside: string; unknown: string; tie: string }
}

export function mapPart(
  worksheet: ReportWorksheet,
  result: PersonalResult,
  withNames: boolean,
  { report, common, exercise: say }: ReportWords
): MapPart {
  const { contacts, exercise } = worksheet
  const { outside, outsideAsked, groups } = {
    outside: result.figures.outside ?? 0,
    outsideAsked: result.figures.outsideAsked ?? 0,
    groups: result.figures.groups ?? 0
  }
  const unsaid = result.contacts - outsideAsked
  const ringName = (closeness: number) => say(exercise, `fields.closeness.options.${closeness}`)
  const drawing = networkDrawing(worksheet, withNames, ringName, report('size.shelf'))
  const alt = report('size.alt', {
    people: common('people', { count: result.contacts }),
    outside,
    inside: outsideAsked - outside,
    unknown: unsaid,
    ties: report('size.altTies', { count: drawing.lines.length })
  })
  const facts = [
    { value: String(result.contacts), label: report('size.contacts', { count: result.contacts }) },
    ...(groups > 0 ? [{ value: String(groups), label: report('size.groups', { count: groups }) }] : []),
    ...(outsideAsked > 0 ? [{ value: String(outside), label: report('size.outside', { count: outsideAsked }) }] : []),
    ...(drawing.lines.length > 0
      ? [{ value: String(drawing.lines.length), label: report('size.ties', { count: drawing.lines.length }) }]
      : [])
  ]
  return {
    kind: 'map',
    drawing: contacts.length > 0 ? { ...drawing, alt } : null,
    facts,
    notes: outsideAsked > 0 && unsaid > 0 ? [report('size.unsaid', { count: unsaid })] : [],
    words: {
      you: report('size.you'),
      close: report('size.close'),
      outside: report('size.legendOutside'),
      inside: report('size.legendInside'),
      unknown: report('size.legendUnknown'),
      tie: report('size.legendTie')
    }
  }
}
