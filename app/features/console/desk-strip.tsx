import { LeadLine } from './lead-line.tsx'
import { OnBehalfLine } from './on-behalf-line.tsx'
import { RequestLine } from './request-line.tsx'
import type { Desk } from './use-desk.ts'

/** Under the top bar, on every width: who asks to come in, who enters for whom, who leads. */
export function DeskStrip({ desk, onLead }: { desk: Desk; onLead: () => void }) {
  return (
    <div className="grid">
      <div aria-live="polite" className="grid empty:hidden">
        {desk.requests.map((request, index) => (
          <RequestLine key={request.id} request={request} desk={desk} isFirst={index === 0} />
        ))}
      </div>
      {desk.onBehalf.map((one) => (
        <OnBehalfLine key={one.id} one={one} desk={desk} />
      ))}
      {desk.facilitators.length > 1 ? <LeadLine desk={desk} onLead={onLead} /> : null}
    </div>
  )
}
