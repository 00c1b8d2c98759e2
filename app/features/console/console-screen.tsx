import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Toast } from '#app/components/toast.tsx'
import { useKeys } from '#app/components/use-keys.ts'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import { AddPerson } from './add-person.tsx'
import { AuditList } from './audit-list.tsx'
import { ConsoleHelp } from './console-help.tsx'
import { DeskStrip } from './desk-strip.tsx'
import { DiskNotice } from './disk-notice.tsx'
import { DisplayDialog } from './display-dialog.tsx'
import { EndSession } from './end-session.tsx'
import { LeadDialog } from './lead-dialog.tsx'
import { LeadQuestion } from './lead-question.tsx'
import { Middle } from './middle.tsx'
import { PeopleList } from './people-list.tsx'
import { RunSheet } from './run-sheet.tsx'
import { StageBar } from './stage-bar.tsx'
import { moreTime, timerToggle } from './timer-control.tsx'
import { TopBar, wallWindow } from './top-bar.tsx'
import { UndoBar } from './undo-bar.tsx'
import { useConsole } from './use-console.ts'

/** What the clock is set to when no item says how long it takes. */
const usualMinutes = 10

/** The facilitator's screen: run sheet, what runs, people, and the next step. */
export function ConsoleScreen({ initial }: { initial: ConsoleSnapshot }) {
  const { t } = useTranslation(['console', 'errors'])
  const console = useConsole(initial)
  const { room, next, back, take, pending, fault, forgetFault, pause, door, desk } = console
  const [asTable, setAsTable] = useState(false)
  const [helping, setHelping] = useState(false)
  const [ending, setEnding] = useState(false)
  const [auditing, setAuditing] = useState(false)
  const [displaying, setDisplaying] = useState(false)
  const [leading, setLeading] = useState(false)
  const [adding, setAdding] = useState(false)
  const minutes = console.item?.minutes ?? usualMinutes

  const goOn = () => {
    if (pending) return
    if (next.kind === 'end') setEnding(true)
    else take(next)
  }
  useKeys({
    n: goOn,
    b: () => (back && !pending ? take(back) : undefined),
    p: () => (pending ? undefined : pause()),
    d: () => (pending ? undefined : door()),
    s: () => console.timer(timerToggle(room.state, minutes)),
    '+': () => console.timer(moreTime),
    l: () => setAuditing(true),
    o: () => setDisplaying(true),
    a: () => desk.decide(desk.requests[0], true),
    r: () => desk.decide(desk.requests[0], false),
    u: () => desk.takeBack(),
    i: () => setAdding(true),
    h: () => (desk.facilitators.length > 1 ? setLeading(true) : undefined),
    t: () => setAsTable(!asTable),
    w: () => window.open(`/wall/${room.session.id}`, wallWindow),
    '?': () => setHelping(true)
  })

  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto] lg:h-dvh">
      <div>
        <TopBar console={console} minutes={minutes} onKeys={() => setHelping(true)} />
        <DiskNotice isFull={console.isDiskFull} />
        <DeskStrip desk={desk} onLead={() => setLeading(true)} />
      </div>
      <div className="grid min-h-0 lg:grid-cols-[300px_1fr_310px]">
        <div className="order-3 overflow-y-auto border-line p-4 max-lg:border-t lg:order-1 lg:border-r lg:px-3 lg:py-5">
          <RunSheet
            console={console}
            onEnd={() => setEnding(true)}
            onAudit={() => setAuditing(true)}
            onDisplay={() => setDisplaying(true)}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, WCAG 2.1.1 */}
        <main tabIndex={0} className="order-1 overflow-y-auto p-4 sm:p-6 lg:order-2 lg:px-8 lg:py-6">
          <div className="mx-auto grid max-w-4xl gap-5">
            <Middle console={console} asTable={asTable} onTable={() => setAsTable(!asTable)} />
          </div>
        </main>
        <div className="order-2 overflow-y-auto border-line p-4 max-lg:border-t lg:order-3 lg:border-l lg:px-5 lg:py-5">
          <PeopleList console={console} onAdd={() => setAdding(true)} />
        </div>
      </div>
      <StageBar console={console} onNext={goOn} />
      <Toast dismiss={t('toast.dismiss')} onDismiss={forgetFault}>
        {fault ? t(`errors:${fault}`) : null}
      </Toast>
      {fault ? null : <UndoBar desk={desk} />}
      <LeadQuestion console={console} />
      <LeadDialog desk={desk} isOpen={leading} onClose={() => setLeading(false)} />
      <AddPerson desk={desk} isOpen={adding} onClose={() => setAdding(false)} />
      <ConsoleHelp isOpen={helping} onClose={() => setHelping(false)} />
      <AuditList console={console} isOpen={auditing} onClose={() => setAuditing(false)} />
      <DisplayDialog console={console} isOpen={displaying} onClose={() => setDisplaying(false)} />
      <EndSession isOpen={ending} onClose={() => setEnding(false)} onEnd={() => take({ kind: 'end' })} />
    </div>
  )
}
