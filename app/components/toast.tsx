import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

type ToastProps = { children: string | null; dismiss: string; onDismiss: () => void }

/** A sentence about something that did not work; stays until it is read, or until the next thing works. */
export function Toast({ children, dismiss, onDismiss }: ToastProps) {
  return (
    <div role="alert" className="fixed inset-x-4 bottom-32 z-20 mx-auto max-w-lg empty:hidden">
      {children ? (
        <div className="flex items-center gap-3 rounded-card border-2 border-dashed border-empty bg-sheet py-3 pr-2 pl-5 shadow-xl">
          <p className="flex-1">{children}</p>
          <Button look="quiet" size="small" aria-label={dismiss} onPress={onDismiss}>
            <Icon name="close" />
          </Button>
        </div>
      ) : null}
    </div>
  )
}
