import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { BoardProps } from '../board-props.ts'
import { ImportButton } from '../import/import-button.tsx'
import { NameField } from './name-field.tsx'
import { NameList } from './name-list.tsx'
import { prompts } from './prompts.ts'

/** Names, question by question. The cursor stays in the field. */
export function NamesStep(props: BoardProps & { onDone: () => void }) {
  const { worksheet, edit, exercise, onDone } = props
  const { t } = useTranslation('worksheet')
  const [at, setAt] = useState(0)
  const prompt = prompts[at] ?? prompts[0]
  const last = at === prompts.length - 1
  const fields = new Set<string>(exercise.fields.map((field) => field.id))
  const answers = Object.fromEntries(Object.entries(prompt.answers).filter(([field]) => fields.has(field)))
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-14">
      <section aria-labelledby="prompt" className="grid grid-cols-1 content-start gap-6">
        <div className="lg:min-h-32">
          <p className="text-[15px] text-ink-2">{t('map.promptOf', { number: at + 1, all: prompts.length })}</p>
          <h1 id="prompt" className="statement mt-1.5 text-[28px] sm:text-[40px]">
            {t(`map.prompts.${prompt.id}.ask`)}
          </h1>
          <p className="mt-2 text-[17px] text-ink-2">{t(`map.prompts.${prompt.id}.help`)}</p>
        </div>
        <div className="grid gap-1">
          <NameField key={prompt.id} contacts={worksheet.contacts} answers={answers} edit={edit} />
          <ImportButton contacts={worksheet.contacts} answers={answers} edit={edit} />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button look="quiet" onPress={() => setAt(at - 1)} isDisabled={at === 0}>
            {t('map.back')}
          </Button>
          <Dots at={at} />
          <Button
            onPress={() => (last ? onDone() : setAt(at + 1))}
            look={last ? 'primary' : 'plain'}
            className="ml-auto"
          >
            {t(last ? 'map.goOn' : 'map.next')}
          </Button>
        </div>
        <p className="text-[15px] text-ink-2 max-lg:hidden">{t('map.privacy')}</p>
      </section>
      <NameList contacts={worksheet.contacts} edit={edit} />
      <p className="text-[15px] text-ink-2 lg:hidden">{t('map.privacy')}</p>
    </div>
  )
}

function Dots({ at }: { at: number }) {
  return (
    <span aria-hidden="true" className="flex gap-1.5 max-sm:hidden">
      {prompts.map(({ id }, index) => (
        <span
          key={id}
          className={`size-2.5 rounded-full border-2 ${index <= at ? 'border-accent' : 'border-line'} ${index === at ? 'bg-accent' : ''}`}
        />
      ))}
    </span>
  )
}
