import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Facilitator } from '#server/context.ts'

/** Who runs this; whoever is not signed in is sent to do so and comes back. */
export async function requireFacilitator(context: AppLoadContext, request: Request): Promise<Facilitator> {
  const facilitator = await context.auth.facilitator(request)
  if (facilitator) return facilitator
  const { pathname } = new URL(request.url)
  throw redirect(`/sign-in?next=${encodeURIComponent(pathname)}`)
}

/** Where to go after signing in: a path of ours, never another site's address. */
export function nextPath(url: string): string {
  const next = new URL(url).searchParams.get('next') ?? ''
  return /^\/(?![/\\])[\w\-./]*$/.test(next) ? next : '/programme'
}
