import { useTranslation } from 'react-i18next'

const keys = [
  ['C', 'theme'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['0', 'usual'],
  ['T', 'table'],
  ['← →', 'pages'],
  ['F', 'full'],
  ['?', 'help']
] as const

/** The wall's keys, for whoever stands at its computer. */
export function WallHelp() {
  const { t } = useTranslation('wall')
  return (
    <section
      aria-label={t('keys.title')}
      className="absolute right-[3.2em] bottom-[2.3em] z-10 rounded-[0.6em] border border-line bg-sheet px-[1.4em] py-[1.1em] shadow-2xl"
    >
      <h2 className="mb-[0.4em] font-semibold">{t('keys.title')}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-[1em] gap-y-[0.15em]">
        {keys.map(([key, name]) => (
          <div key={key} className="contents">
            <dt className="numeric font-semibold">{key}</dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
