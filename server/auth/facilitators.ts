import { betterAuth } from 'better-auth'
import { AppError } from '#app/contract/errors.ts'
import { firstFacilitatorSchema, signInSchema } from '#app/contract/forms.ts'
import { asFacilitatorDatabase, type Database } from '#db/client.ts'
import { findAccount } from '#db/repositories/co-facilitators.ts'
import { adoptDemoCohorts, findFirstLink, replaceFirstLink, takeFirstLink } from '#db/repositories/facilitators.ts'
import { returnInvite, takeInvite } from '#db/repositories/invites.ts'
import { joinCohort } from '../commands/invite-facilitator.ts'
import type { Facilitator } from '../context.ts'
import { parse } from '../parse.ts'
import { hashToken } from './vault.ts'

/** Where a request comes from: its headers and the address it was made from. */
export type Caller = { headers: Headers; address: string }

const addressHeader = 'x-client-address'

/**
 * Facilitators' accounts and sessions, kept by better-auth on our own connection. Its routes are not mounted: the few
 * that are needed are called from here, so that nobody can make an account by themself.
 */
export function createFacilitatorAuth(db: Database, options: { secret: string; publicUrl: string }) {
  const { publicUrl } = options
  const auth = betterAuth({
    appName: 'Tielines',
    baseURL: publicUrl,
    secret: options.secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: {
      modelName: 'auth_session',
      expiresIn: 30 * 24 * 60 * 60,
      fields: {
        ...timestamps,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent'
      }
    },
    user: { modelName: 'auth_user', fields: { ...timestamps, emailVerified: 'email_verified' } },
    account: {
      modelName: 'auth_account',
      fields: {
        ...timestamps,
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at'
      }
    },
    verification: { modelName: 'auth_verification', fields: { ...timestamps, expiresAt: 'expires_at' } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limit',
      fields: { lastRequest: 'last_request' },
      // Ten wrong passwords a minute from one address is a person with a headache; more is not a person.
      customRules: { '/sign-in/email': { window: 60, max: 10 } }
    },
    advanced: {
      cookiePrefix: 'tielines',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [addressHeader] }
    }
  })

  /** Calls one of better-auth's own routes, rate limits and all, and returns the cookies it sets. */
  async function call(path: string, caller: Caller, body: unknown): Promise<Headers> {
    const headers = new Headers({ 'content-type': 'application/json', origin: publicUrl })
    const cookie = caller.headers.get('cookie')
    if (cookie) headers.set('cookie', cookie)
    headers.set(addressHeader, caller.address)
    const response = await auth.handler(
      new Request(new URL(`/api/auth${path}`, publicUrl), { method: 'POST', headers, body: JSON.stringify(body) })
    )
    if (response.status === 429) throw new AppError('too-fast')
    if (response.status === 401 || response.status === 403) throw new AppError('wrong-password')
    if (!response.ok) throw new AppError(response.status < 500 ? 'bad-request' : 'unavailable')
    const cookies = new Headers()
    for (const value of response.headers.getSetCookie()) cookies.append('set-cookie', value)
    return cookies
  }

  const isFirstLinkValid = async (token: string) =>
    (await findFirstLink(asFacilitatorDatabase(db), hashToken(token))) !== null

  return {
    /** The signed-in facilitator, or null. */
    async facilitator(headers: Headers): Promise<Facilitator | null> {
      if (!headers.get('cookie')?.includes('tielines.session_token')) return null
      // One that cannot be made to last longer just now (a full disk) is good all the same.
      const asItIs = () => auth.api.getSession({ headers, query: { disableRefresh: true } })
      const session = await auth.api.getSession({ headers }).catch(asItIs)
      return session ? { id: session.user.id, name: session.user.name, email: session.user.email } : null
    },

    /** Throws `wrong-password`, or `too-fast` after ten tries a minute from one address. */
    async signIn(caller: Caller, input: unknown): Promise<Headers> {
      return call('/sign-in/email', caller, parse(signInSchema, input))
    },

    async signOut(caller: Caller): Promise<Headers> {
      return call('/sign-out', caller, {})
    },

    isFirstLinkValid,

    /** Makes the account the one-time link stands for, gives it the demo cohort, and uses the link up. */
    async createFirst(caller: Caller, input: unknown): Promise<Headers> {
      const { token, ...account } = parse(firstFacilitatorSchema, input)
      const goodUntil = await takeFirstLink(db, hashToken(token))
      if (!goodUntil) throw new AppError('link-expired')
      try {
        const cookies = await call('/sign-up/email', caller, account)
        await adoptDemoCohorts(db, account.email.toLowerCase())
        return cookies
      } catch (error) {
        await replaceFirstLink(db, hashToken(token), goodUntil)
        throw error
      }
    },

    /**
     * Makes the account of somebody who was invited, adds them to the cohort, and uses the invitation up.
     * @throws `link-expired`, `email-taken`
     */
    async createInvited(caller: Caller, input: unknown): Promise<{ headers: Headers; cohortId: string }> {
      const { token, ...account } = parse(firstFacilitatorSchema, input)
      const email = account.email.toLowerCase()
      const read = asFacilitatorDatabase(db)
      const tokenHash = hashToken(token)
      const cohortId = await takeInvite(db, tokenHash)
      if (!cohortId) throw new AppError('link-expired')
      try {
        if (await findAccount(read, email)) throw new AppError('email-taken')
        const headers = await call('/sign-up/email', caller, account)
        const made = await findAccount(read, email)
        if (!made) throw new AppError('unavailable')
        await db.transaction().execute((trx) => joinCohort(trx, cohortId, made.id))
        return { headers, cohortId }
      } catch (error) {
        await returnInvite(db, tokenHash)
        throw error
      }
    }
  }
}

export type FacilitatorAuth = ReturnType<typeof createFacilitatorAuth>

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' }
