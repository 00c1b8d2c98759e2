import { useTranslation } from 'react-i18next'
import { Dialog } from '#app/components/dialog.tsx'
import { rehearsalPaces } from '#app/contract/rehearsal.ts'

const keys = [
  ['N', 'next'],
  ['B', 'back'],
  ['R', 'redo'],
  ['P', 'pause'],
  ['S', 'timer'],
  ['+', 'more'],
  ['-', 'clear'],
  ['W', 'wall'],
  ['T', 'table'],
  ['J', 'down'],
  ['K', 'up'],
  [', .', 'rounds'],
  ['O', 'notes'],
  ['I', 'people'],
  ['D', 'door'],
  ['V', 'live'],
  ['L', 'audit'],
  ['E', 'end'],
  ['C', 'display'],
  ['Q', 'programmes']
] as const
const ofDesk = [
  ['A', 'approve'],
  ['M', 'add'],
  ['U', 'undo']
] as const
/** A rehearsal has nothing to plan or to print. */
const ofRealOnes = [
  ['G', 'plan'],
  ['F', 'report'],
  ['H', 'rehearse']
] as const
const ofRealDesks = [
  ['X', 'refuse'],
  ['Y', 'lead']
] as const
const ofRehearsals = [
  ['Z', 'rest'],
  ['Y', 'handIn'],
  ['X', 'end']
] as const

type ConsoleHelpProps = { isRehearsal: boolean; isOpen: boolean; onClose: () => void }

/** Every key of the console. */
export function ConsoleHelp({ isRehearsal, isOpen, onClose }: ConsoleHelpProps) {
  const { t } = useTranslation(['console', 'desk', 'rehearse'])
  const rehearsing: [string, string][] = [
    ...rehearsalPaces.map((pace, index): [string, string] => [
      `${index + 1}`,
      pace === 1 ? t('rehearse:keys.slow') : t('rehearse:keys.faster', { count: pace })
    ]),
    ...ofRehearsals.map(([key, name]): [string, string] => [key, t(`rehearse:keys.${name}`)])
  ]
  const lines: [string, string][] = [
    ...[...keys, ...(isRehearsal ? [] : ofRealOnes)].map(([key, name]): [string, string] => [key, t(`keys.${name}`)]),
    ...[...ofDesk, ...(isRehearsal ? [] : ofRealDesks)].map(([key, name]): [string, string] => [
      key,
      t(`desk:keys.${name}`)
    ]),
    ...(isRehearsal ? rehearsing : []),
    ['?', t('keys.help')]
  ]
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="gap-x-8 sm:columns-2">
        {lines.map(([key, words]) => (
          <div key={key} className="flex break-inside-avoid gap-3 py-1">
            <dt className="numeric w-5 flex-none font-semibold">{key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
