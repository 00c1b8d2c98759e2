import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { HandInQuestion } from './hand-in-question.ts'
import { OpenList } from './open-list.tsx'

type HandInDialogProps = { question: HandInQuestion | null; onClose: () => void; onHandIn: () => void }

/**
 * Asks once, and takes yes for an answer. The browser's own dialog: it keeps the focus and closes with Escape by itself,
 * and weighs nothing on a page that has to be light.
 */
export function HandInDialog({ question, onClose, onHandIn }: HandInDialogProps) {
  const { t } = useTranslation('worksheet')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (question) dialog.current?.showModal()
    else dialog.current?.close()
  }, [question])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="hand-in"
      onClose={onClose}
      className="m-auto w-full max-w-[min(32rem,calc(100%-2rem))] rounded-card border border-line bg-sheet p-6 text-ink shadow-2xl backdrop:bg-black/50 sm:p-7"
    >
      {question ? (
        <div className="grid gap-5">
          {question.kind === 'open' ? (
            <OpenList open={question} titleId="hand-in" />
          ) : (
            <>
              <h2 id="hand-in" className="statement text-2xl">
                {question.kind === 'empty'
                  ? t('handIn.empty.title')
                  : t('handIn.unplaced.title', { count: question.left })}
              </h2>
              <p className="text-[17px]">{t(`handIn.${question.kind}.text`)}</p>
            </>
          )}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onPress={onHandIn}>{t('handIn.anyway')}</Button>
            <Button look="primary" onPress={onClose}>
              {t('handIn.back')}
            </Button>
          </div>
        </div>
      ) : null}
    </dialog>
  )
}
