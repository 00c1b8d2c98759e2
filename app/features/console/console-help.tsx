import { useTranslation } from 'react-i18next'
import { Dialog } from '#app/components/dialog.tsx'

const keys = [
  ['N', 'next'],
  ['B', 'back'],
  ['P', 'pause'],
  ['T', 'table'],
  ['W', 'wall'],
  ['D', 'door'],
  ['S', 'timer'],
  ['+', 'more'],
  ['L', 'audit'],
  ['O', 'display'],
  ['?', 'help']
] as const

const deskKeys = [
  ['A', 'approve'],
  ['R', 'refuse'],
  ['I', 'add'],
  ['U', 'undo'],
  ['H', 'lead']
] as const

/** Every key of the console. */
export function ConsoleHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation(['console', 'desk'])
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[2rem_1fr] gap-y-2">
        {keys.map(([key, name]) => (
          <div key={key} className="contents">
            <dt className="numeric font-semibold">{key}</dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
        {deskKeys.map(([key, name]) => (
          <div key={key} className="contents">
            <dt className="numeric font-semibold">{key}</dt>
            <dd>{t(`desk:keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
