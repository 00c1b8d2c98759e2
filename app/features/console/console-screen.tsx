import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Toast } from '#app/components/toast.tsx'
import type { ConsoleSnapshot } from '#app/contract/room.ts'
import { RehearsalBar } from '../rehearse/rehearsal-bar.tsx'
import { RehearseDialog } from '../rehearse/rehearse-dialog.tsx'
import { useRehearsal } from '../rehearse/use-rehearsal.ts'
import { useWhereItWas } from '../rehearse/use-where-it-was.ts'
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
import { RedoQuestion } from './redo-question.tsx'
import { RunSheet } from './run-sheet.tsx'
import { StageBar } from './stage-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { UndoBar } from './undo-bar.tsx'
import { useConsole } from './use-console.ts'
import { type Sheet, useConsoleKeys } from './use-console-keys.ts'

/** What the clock is set to when no item says how long it takes. */
const usualMinutes = 10

/** The facilitator's screen: run sheet, what runs, people, and the next step. */
export function ConsoleScreen({ initial }: { initial: ConsoleSnapshot }) {
  const { t } = useTranslation(['console', 'errors'])
  const console = useConsole(initial)
  const { room, next, take, pending, fault, forgetFault, desk } = console
  const rehearsal = useRehearsal(room)
  const [asTable, setAsTable] = useState(false)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const minutes = console.item?.minutes ?? usualMinutes

  const goOn = () => {
    if (pending) return
    if (next.kind === 'end') setSheet('end')
    else take(next)
  }
  const toggleTable = () => setAsTable(!asTable)
  const close = () => setSheet(null)
  useConsoleKeys({ console, rehearsal, minutes, goOn, toggleTable, open: setSheet })
  useWhereItWas(console.connection, room.session.rehearsalOf, 'console')

  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      {rehearsal ? <RehearsalBar rehearsal={rehearsal} isOpen={room.state.round?.stage === 'open'} /> : null}
      <TopBar console={console} minutes={minutes} onKeys={() => setSheet('keys')} />
      <DiskNotice isFull={console.isDiskFull} />
      <DeskStrip desk={desk} onLead={() => setSheet('lead')} />
      <div className="grid min-h-0 flex-1 grid-cols-1 content-start lg:grid-cols-[300px_1fr_310px] lg:content-stretch">
        <div className="order-3 overflow-y-auto border-line p-4 max-lg:border-t lg:order-1 lg:border-r lg:px-3 lg:py-5">
          <RunSheet console={console} onOpen={setSheet} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, WCAG 2.1.1 */}
        <main tabIndex={0} className="order-1 overflow-y-auto p-4 sm:p-6 lg:order-2 lg:px-8 lg:py-6">
          <div className="mx-auto grid max-w-4xl gap-5">
            <Middle console={console} asTable={asTable} onTable={toggleTable} />
          </div>
        </main>
        <div className="order-2 overflow-y-auto border-line p-4 max-lg:border-t lg:order-3 lg:border-l lg:px-5 lg:py-5">
          <PeopleList console={console} onAdd={() => setSheet('add')} />
        </div>
      </div>
      <StageBar console={console} onNext={goOn} onRedo={() => setSheet('redo')} />
      <Toast dismiss={t('toast.dismiss')} onDismiss={forgetFault}>
        {fault ? t(`errors:${fault}`) : null}
      </Toast>
      {fault ? null : <UndoBar desk={desk} />}
      <LeadQuestion console={console} />
      <LeadDialog desk={desk} isOpen={sheet === 'lead'} onClose={close} />
      <AddPerson desk={desk} isOpen={sheet === 'add'} onClose={close} />
      <DisplayDialog console={console} isOpen={sheet === 'display'} onClose={close} />
      <ConsoleHelp isRehearsal={rehearsal !== null} isOpen={sheet === 'keys'} onClose={close} />
      <AuditList console={console} isOpen={sheet === 'audit'} onClose={close} />
      <RedoQuestion isOpen={sheet === 'redo'} onClose={close} onRedo={console.redo} />
      <EndSession isOpen={sheet === 'end'} onClose={close} onEnd={() => take({ kind: 'end' })} />
      <RehearseDialog
        sessionId={room.session.id}
        seats={room.people.length}
        isOpen={sheet === 'rehearse'}
        onClose={close}
      />
    </div>
  )
}
