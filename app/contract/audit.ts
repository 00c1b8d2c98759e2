/** What facilitators do to a session, as the audit list keeps it. A closed list: one sentence each. */
export const auditActions = [
  'startRound',
  'moveStage',
  'showRound',
  'beginItem',
  'arrival',
  'eyesUp',
  'goOn',
  'openDoor',
  'closeDoor',
  'liveChartsOn',
  'liveChartsOff',
  'end',
  'reopen',
  'timerStart',
  'timerStop',
  'timerGoOn',
  'timerAdd',
  'timerClear',
  'planAdd',
  'planMove',
  'planRemove',
  'planMinutes',
  'planTitle',
  'planSettings',
  'displayLink',
  'displayRevoked',
  'personalLink',
  'approveSeat',
  'refuseSeat',
  'addSeat',
  'renameSeat',
  'removeSeat',
  'restoreSeat',
  'beginOnBehalf',
  'endOnBehalf',
  'invite',
  'revokeInvite',
  'joinFacilitators',
  'removeFacilitator',
  'handOverLead',
  'takeLead',
  'notes'
] as const
export type AuditAction = (typeof auditActions)[number]

/**
 * What it was about: an exercise's or item's id, a stage, minutes; the name of a person or facilitator then, and the one it
 * became. Never what participants wrote.
 */
export type AuditDetail = { itemId?: string; stage?: string; minutes?: number; person?: string; became?: string }

/** One line of the audit list. */
export type AuditView = {
  id: number
  at: string
  who: string
  /** Who led just then, where that was somebody else. */
  lead: string | null
  action: AuditAction
  detail: AuditDetail
}
