import { expect, it } from 'vitest'
import type { PersonView } from '#app/contract/room.ts'
import { peopleInOrder } from './people-order.ts'

const person = (name: string, activity: PersonView['activity'], wantsHelp = false): PersonView => ({
  seatId: name,
  name,
  claimed: true,
  activity,
  wantsHelp
})

it('lists first who asks for help, then who writes, then who is away, then who is done, by name', () => {
  const people = [
    person('Zoë', 'writing'),
    person('Ben', 'handedIn'),
    person('Ágnes', 'writing'),
    person('Chen', 'absent'),
    person('Ruth', 'away'),
    person('Noa', 'handedIn', true)
  ]
  expect(peopleInOrder(people, 'en').map(({ name }) => name)).toEqual(['Noa', 'Ágnes', 'Zoë', 'Ruth', 'Ben', 'Chen'])
})
