import type { SelfAnswer } from '#app/domain/picture/self-answers.ts'
import type { Block } from './block.ts'
import type { Teller } from './teller.ts'

type ScaleAnswer = Extract<SelfAnswer, { kind: 'scale' }>

/** What was asked about the person: levels as tanks, the rest in words. Nothing where nothing of it was answered. */
export function selfBlocks(answers: readonly SelfAnswer[], teller: Teller): Block[] {
  if (answers.every(({ value }) => value === null)) return []
  const scales = answers.filter((answer): answer is ScaleAnswer => answer.kind === 'scale')
  const others = answers.filter(({ kind }) => kind !== 'scale')
  return [...tanks(scales, teller), ...(others.length > 0 ? [answersBlock(others, teller)] : [])]
}

function tanks(scales: readonly ScaleAnswer[], { say, words }: Teller): Block[] {
  if (scales.length === 0) return []
  const { report } = words
  const drawn = scales.map(({ id, value, steps }) => ({
    label: say(`fields.${id}.label`),
    said:
      value === null
        ? report('picture.open')
        : report('picture.level', { level: value, of: steps, words: say(`fields.${id}.options.${value}`) }),
    level: value ?? 0,
    of: steps
  }))
  const told = drawn.map(({ label, said }) => report('cohort.cell', { parts: label, value: said }))
  return [{ kind: 'tanks', alt: report('picture.tanksAlt', { tanks: told.join('; ') }), tanks: drawn }]
}

function answersBlock(answers: readonly SelfAnswer[], teller: Teller): Block {
  return {
    kind: 'answers',
    answers: answers.map((answer) => ({
      label: teller.say(`fields.${answer.id}.label`),
      value: answerText(answer, teller)
    }))
  }
}

function answerText(answer: SelfAnswer, { say, words }: Teller): string {
  const { report, list } = words
  const option = (value: string | number) => say(`fields.${answer.id}.options.${value}`)
  if (answer.value === null) return report('picture.open')
  switch (answer.kind) {
    case 'yesNo':
      return report(answer.value ? 'personal.yes' : 'personal.no')
    case 'number':
      return String(answer.value)
    case 'scale':
    case 'choice':
      return option(answer.value)
    case 'tags':
      return answer.value.length === 0 ? report('picture.none') : list(answer.value.map(option))
  }
}
