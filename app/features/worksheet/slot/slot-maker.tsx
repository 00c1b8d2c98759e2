import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { uuid } from '#app/live/uuid.ts'
import { Choices } from '../fields/choices.tsx'
import { type Slot, slotFile } from './slot-file.ts'

const lengths = [15, 30, 45, 60, 90]
const fieldClass = 'min-h-12 w-full rounded-control border border-edge bg-sheet px-3'

/** When somebody wants to keep time free, as a calendar file. It is made on the device, and nothing of it is sent. */
export function SlotMaker({ now, zone }: { now: string; zone: string }) {
  const { t, i18n } = useTranslation('sheet')
  const [slot, setSlot] = useState<Slot>({ every: 'week', weekday: 2, time: '08:30', minutes: 30 })
  const [isSaved, setSaved] = useState(false)
  const id = useId()
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  // Monday first; 4 January 1970 was a Sunday.
  const days = [1, 2, 3, 4, 5, 6, 0].map((day) => ({ day, name: weekday.format(new Date(Date.UTC(1970, 0, 4 + day))) }))
  const set = (change: Partial<Slot>) => {
    setSlot({ ...slot, ...change })
    setSaved(false)
  }
  function save() {
    const text = slotFile(slot, { now, zone, uid: `${uuid()}@tielines`, title: t('slot.entry') })
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = t('slot.file')
    link.click()
    URL.revokeObjectURL(url)
    setSaved(true)
  }
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-1 gap-4 rounded-card border border-line bg-paper p-4 sm:p-5"
    >
      <h3 id={id} className="font-semibold">
        {t('slot.title')}
      </h3>
      <Choices
        legend={t('slot.every')}
        choices={[
          { value: 'week', label: t('slot.week') },
          { value: 'month', label: t('slot.month') }
        ]}
        value={slot.every}
        onChange={(every) => every && set({ every })}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <label className="grid gap-1.5">
          <span className="text-[15px] text-ink-2">{t('slot.day')}</span>
          <select
            className={fieldClass}
            value={slot.weekday}
            onChange={(event) => set({ weekday: Number(event.target.value) })}
          >
            {days.map(({ day, name }) => (
              <option key={day} value={day}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1.5">
          <span className="text-[15px] text-ink-2">{t('slot.time')}</span>
          <input
            type="time"
            required
            className={fieldClass}
            value={slot.time}
            onChange={(event) => event.target.value && set({ time: event.target.value })}
          />
        </label>
        <label className="grid gap-1.5">
          <span className="text-[15px] text-ink-2">{t('slot.minutes')}</span>
          <select
            className={fieldClass}
            value={slot.minutes}
            onChange={(event) => set({ minutes: Number(event.target.value) })}
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {length}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onPress={save}>{t('slot.save')}</Button>
        <p className="text-[15px] text-ink-2">{t('slot.zone', { zone })}</p>
      </div>
      <p role="status" className="text-[15px] text-ink-2 empty:hidden">
        {isSaved ? t('slot.saved') : null}
      </p>
    </section>
  )
}
