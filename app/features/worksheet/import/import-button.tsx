import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Edit } from '#app/contract/change.ts'
import type { Answers, Contact } from '#app/contract/worksheet.ts'

export type ImportProps = {
  contacts: readonly Contact[]
  /** What is already known about whoever is added here. */
  answers: Answers
  edit: (...edits: Edit[]) => void
}

type Dialog = ComponentType<ImportProps & { onClose: () => void }>

/** Opens the import. Its code and sentences come when it is pressed: the page itself has to be light. */
export function ImportButton(props: ImportProps) {
  const { t, i18n } = useTranslation('worksheet')
  const [state, setState] = useState<'closed' | 'loading' | 'failed' | { dialog: Dialog }>('closed')

  async function open() {
    setState('loading')
    try {
      const { ImportDialog } = await import('./import-dialog.tsx')
      // A translator asked in vain once does not ask again by itself.
      if (!i18n.hasResourceBundle(i18n.language, 'imports')) await i18n.reloadResources(i18n.language, 'imports')
      setState(i18n.hasResourceBundle(i18n.language, 'imports') ? { dialog: ImportDialog } : 'failed')
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <Button look="quiet" onPress={open} isPending={state === 'loading'} className="-ml-4 justify-self-start">
        {t('map.fromFile')}
      </Button>
      <p role="alert" className="text-[15px] font-semibold text-empty empty:hidden">
        {state === 'failed' ? t('map.fromFileFailed') : null}
      </p>
      {typeof state === 'object' ? <state.dialog {...props} onClose={() => setState('closed')} /> : null}
    </>
  )
}
