import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'

type MoveButtonsProps<One> = {
  /** What the line is called, for who does not see where the button stands. */
  name: string
  list: readonly One[]
  at: number
  onChange: (list: One[]) => void
}

/** Up, down, away. */
export function MoveButtons<One>({ name, list, at, onChange }: MoveButtonsProps<One>) {
  const { t } = useTranslation('author')
  const moved = (to: number) => {
    const rest = list.filter((_, place) => place !== at)
    onChange([...rest.slice(0, to), ...list.slice(at, at + 1), ...rest.slice(to)])
  }
  return (
    <span className="flex flex-none items-center">
      <Button
        look="quiet"
        size="small"
        aria-label={t('line.up', { name })}
        isDisabled={at === 0}
        onPress={() => moved(at - 1)}
      >
        <Icon name="arrow" className="-rotate-90" />
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={t('line.down', { name })}
        isDisabled={at === list.length - 1}
        onPress={() => moved(at + 1)}
      >
        <Icon name="arrow" className="rotate-90" />
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={t('line.remove', { name })}
        onPress={() => onChange(list.filter((_, place) => place !== at))}
      >
        <Icon name="close" />
      </Button>
    </span>
  )
}
