import type { AskingStatus } from '#app/contract/asking.ts'
import type { Exercise } from '#app/contract/exercise.ts'
import type { PlanView } from '#app/contract/plan.ts'
import type { RunningRehearsal } from '#app/contract/rehearsal.ts'
import type { ConsoleSnapshot, WallSnapshot } from '#app/contract/room.ts'
import type { Stage } from '#app/contract/stage.ts'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'

export type Locale = 'en' | 'es'
export type Facilitator = { id: string; name: string; email: string }
export type Seat = { id: string; name: string; cohortId: string; locale: Locale }

/** A cohort with its sessions, as the programme page lists them. */
export type ProgrammeCohort = {
  id: string
  title: string
  zone: string
  locale: Locale
  k: number
  isDemo: boolean
  people: number
  sessions: {
    id: string
    number: number
    title: string
    startsAt: string
    code: string
    ended: boolean
    /** Run-sheet exercises, and the stage of each one's newest round; null before its first. */
    exercises: { exercise: Exercise; stage: Stage | null }[]
    /** Rehearsals of it that go on. */
    rehearsals: RunningRehearsal[]
  }[]
  /** Who runs it, the longest first. */
  facilitators: { id: string; name: string; isMe: boolean }[]
  /** Invitations that nobody has used yet, and whom they are for. */
  invites: { id: string; name: string; expiresAt: string }[]
}

/** What somebody is invited to run; `isMine`: whoever is signed in runs it already. */
export type InviteView = { cohort: string; invitedBy: string | null; isMine: boolean }

/** A device that asked to be let into a seat. */
export type AskingView = { name: string; code: string; seatId: string; askedAt: string; status: AskingStatus }

/** When somebody entered answers for a person, and who. */
export type Entered = { id: string; who: string; at: string; session: string; zone: string }[]

/** What somebody who has the code sees before they are anybody. */
export type JoinView = {
  sessionId: string
  cohort: string
  session: string
  number: number
  locale: Locale
  k: number
  doorOpen: boolean
  seats: { id: string; name: string; claimed: boolean }[]
}

/** A session's rounds a person has a worksheet in, for the report links on their page. */
export type PersonalHistory = { sessionId: string; number: number; title: string; startsAt: string }[]

/** A personal link for one seat, made anew each time; the one before it stops working. */
export type PersonalLink = { seatId: string; name: string; url: string }

/**
 * What routes get through `getLoadContext`: all reading and writing, already composed. Every function throws an
 * `AppError` with a code from `app/contract/errors.ts` when it refuses.
 */
export type AppContext = {
  /** For the Content-Security-Policy of inline scripts. */
  nonce: string
  auth: {
    facilitator: (request: Request) => Promise<Facilitator | null>
    seat: (request: Request) => Promise<Seat | null>
    /** Returns headers with the session cookie. */
    signIn: (request: Request, input: { email: string; password: string }) => Promise<Headers>
    signOut: (request: Request) => Promise<Headers>
    /** Uses up the one-time link; throws `link-expired` when it is not the current one. */
    createFirstFacilitator: (
      request: Request,
      input: { token: string; name: string; email: string; password: string }
    ) => Promise<Headers>
    isFirstLinkValid: (token: string) => Promise<boolean>
    /** First claim of a free seat while the door is open. Returns headers with the seat's cookie. */
    claimSeat: (request: Request, input: { code: string; seatId: string }) => Promise<Headers>
    /** Opens a seat by its personal link. */
    openPersonalLink: (request: Request, token: string) => Promise<Headers>
    leaveSeat: (request: Request) => Promise<Headers>
    /** Whose data this device may take along or erase: also of somebody who was taken off the list. */
    owner: (request: Request) => Promise<(Seat & { removed: boolean }) | null>
    /** Asks the facilitator for a seat that is in use on another device. Returns headers with what this device waits with. */
    askForSeat: (request: Request, input: { code: string; seatId: string }) => Promise<Headers>
    asking: (request: Request) => Promise<AskingView | null>
    /** Headers that open the seat a device was let into. */
    enterSeat: (request: Request) => Headers
    cancelAsking: (request: Request) => Promise<Headers>
    /** What an invitation is to; throws `link-expired`. */
    invite: (request: Request, token: string) => Promise<InviteView>
    /** Uses an invitation up for whoever is signed in. */
    acceptInvite: (facilitatorId: string, token: string) => Promise<void>
    /** Uses an invitation up for somebody new; throws `email-taken` where they have an account. */
    createInvitedFacilitator: (
      request: Request,
      input: { token: string; name: string; email: string; password: string }
    ) => Promise<Headers>
  }
  queries: {
    programme: (facilitatorId: string) => Promise<ProgrammeCohort[]>
    console: (facilitatorId: string, sessionId: string) => Promise<ConsoleSnapshot>
    wall: (facilitatorId: string, sessionId: string) => Promise<WallSnapshot>
    /** The wall that a display link shows; throws `link-expired`, or `too-fast` after too many guesses. */
    display: (token: string) => Promise<WallSnapshot>
    plan: (facilitatorId: string, sessionId: string) => Promise<PlanView>
    join: (code: string) => Promise<JoinView>
    room: (seatId: string) => Promise<WorksheetSnapshot>
    personalHistory: (seatId: string) => Promise<PersonalHistory>
    /** What facilitators entered for a person, the last first. */
    enteredFor: (seatId: string) => Promise<Entered>
    /** The worksheet a facilitator enters for somebody; no `room` when that has ended. Null when they do for nobody. */
    onBehalf: (request: Request) => Promise<{ sessionId: string; name: string; room: WorksheetSnapshot | null } | null>
    /** The facilitator's own exercises, the newest first; removed ones are left out. */
    ownExercises: (facilitatorId: string) => Promise<Exercise[]>
    /** One of them, removed or not; null when it is not theirs. */
    ownExercise: (facilitatorId: string, id: string) => Promise<Exercise | null>
    /** Everything a person wrote, to take along. */
    seatExport: (seatId: string) => Promise<unknown>
  }
  commands: {
    createCohort: (
      facilitatorId: string,
      input: {
        title: string
        zone: string
        locale: Locale
        k: number
        exercises: string[]
        names: string[]
        startsAt: string
        /** In the cohort's language; the first session is called this. */
        sessionTitle: string
      }
    ) => Promise<{ cohortId: string; sessionId: string }>
    /** Removes the demo cohort and everything in it. */
    discardDemo: (facilitatorId: string) => Promise<void>
    /** One change of a run sheet, parsed there; open consoles follow. Returns the revision that has it. */
    changePlan: (facilitatorId: string, sessionId: string, change: unknown) => Promise<number>
    /** Stores the next version of an own exercise; refuses with the name of the field that is wrong. */
    saveOwnExercise: (facilitatorId: string, definition: unknown) => Promise<{ version: number }>
    importOwnExercise: (facilitatorId: string, text: string) => Promise<{ id: string }>
    removeOwnExercise: (facilitatorId: string, input: { id: string; removed: boolean }) => Promise<void>
    newPersonalLink: (facilitatorId: string, sessionId: string, seatId: string) => Promise<PersonalLink>
    /** A one-time link for somebody who is to run the cohort too. */
    inviteFacilitator: (facilitatorId: string, input: { cohortId: string; name: string }) => Promise<{ url: string }>
    revokeInvite: (facilitatorId: string, id: string) => Promise<void>
    /** Takes somebody, or oneself, out of those who run a cohort; their open screens of it end. */
    removeFacilitator: (facilitatorId: string, input: unknown) => Promise<void>
    /** Opens somebody's worksheet of this round for a facilitator whom they asked. Returns headers with their pass. */
    beginOnBehalf: (facilitator: Facilitator, input: { sessionId: string; seatId: string }) => Promise<Headers>
    endOnBehalf: (request: Request) => Promise<Headers>
    /** Fills a throw-away copy of a session with invented people; gives the copy, or the one that goes on already. */
    rehearse: (facilitatorId: string, sessionId: string, options: unknown) => Promise<{ sessionId: string }>
    stepRehearsal: (facilitatorId: string, sessionId: string, step: unknown) => Promise<void>
    /** Deletes a rehearsal and everything in it; gives the session it was of. */
    endRehearsal: (facilitatorId: string, sessionId: string) => Promise<{ of: string }>
    /** Erases everything the person wrote. Cannot be taken back. Returns headers that clear the seat's cookie. */
    eraseSeat: (request: Request, seatId: string) => Promise<Headers>
  }
  reports: {
    /** With contact names, for the signed-in person. */
    personal: (seatId: string, sessionId: string, paper: 'a4' | 'letter') => Promise<{ name: string; pdf: Uint8Array }>
    /** Releases only. */
    cohort: (
      facilitatorId: string,
      sessionId: string,
      paper: 'a4' | 'letter'
    ) => Promise<{ name: string; pdf: Uint8Array }>
    /** What a draft of an exercise would print, with invented answers. */
    draft: (definition: unknown, options: { template: 'personal' | 'cohort'; locale: Locale }) => Promise<Uint8Array>
  }
}

declare module '@remix-run/server-runtime' {
  // The one place where Remix learns what `context` is.
  interface AppLoadContext extends AppContext {}
}
