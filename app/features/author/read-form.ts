import { refuse } from '#app/features/refusal.ts'

/** The definition a form carries, not checked yet. Throws a refusal when it is no JSON at all. */
export function readForm(form: FormData): unknown {
  try {
    return JSON.parse(String(form.get('definition') ?? ''))
  } catch {
    throw refuse('bad-request')
  }
}
