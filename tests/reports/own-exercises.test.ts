import { afterAll, describe, expect, it } from 'vitest'
import { ownExamples } from '#app/domain/authoring/testing/examples.ts'
import { languages } from '#app/locales/languages.ts'
import { draftInput } from '#server/reports/draft-input.ts'
import { createRenderer } from '#server/reports/render.ts'
import { readPdf } from './read-pdf.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

describe.each(languages)('The papers of an own exercise, in %s', (language) => {
  it.each(ownExamples)('say what its author wrote, for gap $gaps.0.kind', async (exercise) => {
    const input = draftInput(
      { ...exercise, texts: { ...exercise.texts, title: 'Thinking aloud' } },
      language,
      '2026-06-15T09:00:00Z'
    )
    const papers = [await renderer.render('personal', input.personal), await renderer.render('cohort', input.cohort)]
    for (const paper of papers) {
      const { text } = await readPdf(paper)
      expect(text).toContain('Thinking aloud')
      expect(text).not.toMatch(/undefined|\bown\.\w|exercises:|\{\{/)
    }
  })
})
