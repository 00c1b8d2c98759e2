import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

type DialogProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  role?: 'dialog' | 'alertdialog'
}

/** A sheet above the page: keeps the focus inside, closes with Escape or a click beside it. */
export function Dialog({ title, isOpen, onClose, children, role }: DialogProps) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className="fixed inset-0 z-30 grid place-items-center overflow-y-auto bg-black/50 p-4"
    >
      <Modal className="w-full max-w-lg rounded-card border border-line bg-sheet p-6 shadow-2xl sm:p-7">
        <AriaDialog role={role} className="grid gap-5 outline-none">
          <div className="flex items-start gap-4">
            <Heading slot="title" className="statement text-2xl">
              {title}
            </Heading>
            <Button look="quiet" size="small" aria-label={t('close')} onPress={onClose} className="-mt-1 -mr-2 ml-auto">
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
