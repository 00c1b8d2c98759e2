import type { UNSAFE_RouteConfig as RouteConfig } from '@remix-run/dev'

/** Every address there is. Participants' side first, then the facilitator's. `/health` and sockets belong to the server. */
export default [
  { index: true, file: 'routes/home.tsx' },
  { path: 'join/:code', file: 'routes/join.tsx' },
  { path: 'seat/:token', file: 'routes/seat.tsx' },
  { path: 'room', file: 'routes/room.tsx' },
  { path: 'me', file: 'routes/my-data.tsx' },
  { path: 'me/data.json', file: 'routes/my-data-export.ts' },
  { path: 'me/:sessionId/report.pdf', file: 'routes/personal-report.ts' },
  { path: 'leave', file: 'routes/leave.ts' },
  { path: 'first/:token', file: 'routes/first.tsx' },
  { path: 'sign-in', file: 'routes/sign-in.tsx' },
  { path: 'sign-out', file: 'routes/sign-out.ts' },
  { path: 'programme', file: 'routes/programme.tsx' },
  { path: 'programme/new', file: 'routes/new-cohort.tsx' },
  { path: 'exercises', file: 'routes/exercises.tsx' },
  { path: 'exercises/new', file: 'routes/new-exercise.ts' },
  { path: 'exercises/preview.pdf', file: 'routes/exercise-preview.ts' },
  { path: 'exercises/:id', file: 'routes/exercise.tsx' },
  { path: 'exercises/:id.json', file: 'routes/exercise-file.ts' },
  { path: 'console/:sessionId', file: 'routes/console.tsx' },
  { path: 'console/:sessionId/notes', file: 'routes/console-notes.ts' },
  { path: 'console/:sessionId/links', file: 'routes/console-links.ts' },
  { path: 'console/:sessionId/cohort.pdf', file: 'routes/cohort-report.ts' },
  { path: 'rehearse/:sessionId', file: 'routes/rehearse.ts' },
  { path: 'rehearse/:sessionId/step', file: 'routes/rehearse-step.ts' },
  { path: 'rehearse/:sessionId/end', file: 'routes/rehearse-end.ts' },
  { path: 'plan/:sessionId', file: 'routes/plan.tsx' },
  { path: 'wall/:sessionId', file: 'routes/wall.tsx' },
  { path: '*', file: 'routes/not-found.tsx' }
] satisfies RouteConfig
