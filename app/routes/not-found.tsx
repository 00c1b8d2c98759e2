import { refuse } from '#app/features/refusal.ts'

/** Every address that is none of ours. */
export function loader() {
  throw refuse('not-found')
}

export default function NotFound() {
  return null
}
