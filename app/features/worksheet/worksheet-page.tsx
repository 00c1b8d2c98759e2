import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import type { WorksheetSnapshot } from '#app/contract/worksheet.ts'
import { useWorksheet } from '#app/live/use-worksheet.ts'
import { Announcer } from './announcer.tsx'
import { CurrentScreen } from './current-screen.tsx'
import { Notices } from './notices.tsx'

/** A participant's page: one look for every moment, live, and usable without a connection. */
export function WorksheetPage({ initial }: { initial: WorksheetSnapshot }) {
  const { view, client } = useWorksheet(initial)
  const navigate = useNavigate()
  const { connection, durable, save, onBehalf } = view
  const isTheirs = onBehalf?.isTheirs ?? false

  useEffect(() => {
    if (connection === 'signedOut' && !isTheirs) navigate('/')
    // A pass to another worksheet, or none any more: the page says which.
    if (connection === 'otherSeat' || (connection === 'signedOut' && isTheirs)) window.location.reload()
  }, [connection, navigate, isTheirs])

  const wouldLose = !durable && save.kind !== 'saved' && save.kind !== 'nothing'
  useEffect(() => {
    if (!wouldLose) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [wouldLose])

  return (
    <Announcer>
      <Notices view={view} onRead={client.forgetRefused} />
      <CurrentScreen view={view} client={client} />
    </Announcer>
  )
}
