import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Fault } from '#app/domain/import/imported.ts'
import { useAnnounce } from '../announcer.tsx'
import { newContact } from '../map/new-contact.ts'
import { ChooseFile } from './choose-file.tsx'
import type { ImportProps } from './import-button.tsx'
import type { Listed, ListedName } from './listed-name.ts'
import { PickNames } from './pick-names.tsx'
import { readFile } from './read-file.ts'

type State =
  | { at: 'choosing'; fault: Fault | null }
  | { at: 'reading'; file: string }
  | { at: 'picking'; file: string; list: Extract<Listed, { ok: true }> }

/** Names from a file onto the map: choose it, tick whom to take. What is not ticked goes with the dialog. */
export function ImportDialog({ contacts, answers, edit, onClose }: ImportProps & { onClose: () => void }) {
  const { t } = useTranslation('imports')
  const { t: say } = useTranslation()
  const announce = useAnnounce()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const reading = useRef<AbortController | null>(null)
  const [state, setState] = useState<State>({ at: 'choosing', fault: null })

  // Before the effects of what is inside, which take the focus.
  useLayoutEffect(() => {
    dialog.current?.showModal()
    return () => reading.current?.abort()
  }, [])

  async function read(file: File) {
    reading.current?.abort()
    reading.current = new AbortController()
    setState({ at: 'reading', file: file.name })
    const list = await readFile(file, reading.current.signal)
    setState(list.ok ? { at: 'picking', file: file.name, list } : { at: 'choosing', fault: list.fault })
  }

  function add(names: readonly ListedName[]) {
    // All at once: one step to undo.
    edit(...names.flatMap(({ label }) => newContact(label, answers)))
    dialog.current?.close()
    announce(t('added', { count: names.length }))
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file) void read(file)
      }}
      className="m-auto w-full max-w-[min(42rem,calc(100%-1rem))] rounded-card border border-line bg-sheet text-ink shadow-2xl backdrop:bg-black/50"
    >
      <div className="flex max-h-[calc(100dvh-1rem)] flex-col gap-4 p-5 sm:max-h-[min(48rem,calc(100dvh-3rem))] sm:p-7">
        <div className="flex items-start gap-4">
          <h2 id={titleId} className="statement text-2xl">
            {t('title')}
          </h2>
          <Button
            look="quiet"
            size="small"
            aria-label={say('close')}
            onPress={() => dialog.current?.close()}
            className="-mt-1 -mr-2 ml-auto"
          >
            <Icon name="close" />
          </Button>
        </div>
        {state.at === 'picking' ? (
          <PickNames
            file={state.file}
            list={state.list}
            contacts={contacts}
            onAdd={add}
            onOther={() => setState({ at: 'choosing', fault: null })}
          />
        ) : (
          <ChooseFile
            reading={state.at === 'reading' ? state.file : null}
            fault={state.at === 'choosing' ? state.fault : null}
            onChoose={read}
          />
        )}
      </div>
    </dialog>
  )
}
