import type { Exercise } from '#app/contract/exercise.ts'
import { binOf } from '#app/domain/gaps/share.ts'
import type { Look } from './look.ts'

type Bins = { bins: { id: string; label: string; people: string[] }[]; unplaced: string[] }

/** Who is in which bin, in the order of the bins; `unplaced` counts nowhere. */
export type ShareView = Bins & { kind: 'share' }

/** As the bins, and which way the balance leans: -1 only taking .. +1 only giving, null with nobody on either side. */
export type BalanceView = Bins & { kind: 'balance'; lean: number | null }

export function shareView(look: Look): ShareView {
  return { kind: 'share', ...placed(look.exercise, look) }
}

export function balanceView(look: Look): BalanceView {
  return { kind: 'balance', ...placed(look.exercise, look), lean: look.result.figures.overGiving ?? null }
}

function placed({ layout }: Exercise, { sheet }: Look): Bins {
  const bins = layout.kind === 'bins' ? layout.bins : []
  const whoIn = (bin: (typeof bins)[number] | null) =>
    sheet.contacts.filter((id) => binOf(bins, sheet.answers[id]) === bin)
  return {
    bins: bins.map((bin) => ({ id: bin.id, label: `bins.${bin.id}`, people: whoIn(bin) })),
    unplaced: whoIn(null)
  }
}
