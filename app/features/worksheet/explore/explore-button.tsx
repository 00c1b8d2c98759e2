import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { fetchWords } from '#app/locales/fetch-words.ts'
import type { ExploreProps } from './explore-dialog.tsx'

type Panel = { state: 'closed' | 'fetching' | 'failed' } | { state: 'open'; Dialog: ComponentType<ExploreProps> }

/** Opens what one's own map says about itself. Panel and words are fetched then, so that the page stays light. */
export function ExploreButton(props: Omit<ExploreProps, 'onClose'>) {
  const { t, i18n } = useTranslation('worksheet')
  const [panel, setPanel] = useState<Panel>({ state: 'closed' })

  const open = async () => {
    setPanel({ state: 'fetching' })
    try {
      const [{ ExploreDialog }] = await Promise.all([import('./explore-dialog.tsx'), fetchWords(i18n, 'explore')])
      setPanel({ state: 'open', Dialog: ExploreDialog })
    } catch {
      setPanel({ state: 'failed' })
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <Button look="quiet" onPress={open} isPending={panel.state === 'fetching'} className="-ml-4">
        {t('picture.explore')}
        <Icon name="arrow" />
      </Button>
      <p role="status" className="text-ink-2">
        {panel.state === 'failed' ? t('picture.exploreFailed') : null}
      </p>
      {panel.state === 'open' ? <panel.Dialog {...props} onClose={() => setPanel({ state: 'closed' })} /> : null}
    </div>
  )
}
