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
  'displayRevoked'
] as const
export type AuditAction = (typeof auditActions)[number]

/** What it was about: an exercise's or item's id, a stage, minutes. Never what participants wrote. */
export type AuditDetail = { itemId?: string; stage?: string; minutes?: number }

/** One line of the audit list. */
export type AuditView = { id: number; at: string; who: string; action: AuditAction; detail: AuditDetail }
