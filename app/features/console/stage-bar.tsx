import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { stages } from '#app/contract/stage.ts'
import type { NextStep } from './next-step.ts'
import type { Console } from './use-console.ts'
import { useItemTitle } from './use-item-title.ts'

/** Where the exercise stands, one step back, and the one step on. */
export function StageBar({ console, onNext, onRedo }: { console: Console; onNext: () => void; onRedo: () => void }) {
  const { t } = useTranslation('console')
  const { room, isLive, next, back, take, canRedo, pending } = console
  const label = useNextLabel()
  const stage = isLive ? room.state.round?.stage : undefined
  return (
    <footer className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-sheet px-4 py-3 lg:min-h-[92px] lg:px-6">
      <div className="mr-auto">
        <ol aria-label={t('stages.label')} className="flex flex-wrap text-ink-2">
          {stages.map((one) => (
            <li
              key={one}
              aria-current={one === stage ? 'step' : undefined}
              className={`px-2 py-1 text-sm sm:px-4 sm:text-[15px] ${one === stage ? 'font-[650] text-ink shadow-[inset_0_-3px_var(--accent)]' : ''}`}
            >
              {t(`stages.${one}`)}
            </li>
          ))}
        </ol>
        <p className="px-2 text-[13px] text-ink-2 sm:px-4">{stage ? t(`does.${stage}`) : null}</p>
      </div>
      {canRedo ? (
        <Button look="quiet" shortcut="R" isDisabled={pending} onPress={onRedo}>
          <Icon name="redo" />
          {t('actions.redo')}
        </Button>
      ) : null}
      {back ? (
        <Button shortcut="B" isDisabled={pending} onPress={() => take(back)}>
          {t('actions.back')}
        </Button>
      ) : null}
      <Button look="primary" size="large" shortcut="N" isPending={pending} onPress={onNext} className="max-sm:flex-1">
        {label(next)}
      </Button>
    </footer>
  )
}

function useNextLabel(): (step: NextStep) => string {
  const { t } = useTranslation('console')
  const titleOf = useItemTitle()
  return (step) => {
    if (step.kind === 'move') return step.to === 'preview' ? t('next.prepare') : t(`next.${step.to}`)
    if (step.kind === 'start' || step.kind === 'begin') return t('next.prepareNamed', { title: titleOf(step.item) })
    return t(`next.${step.kind}`)
  }
}
