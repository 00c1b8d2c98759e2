import type { rehearse as source } from '../en/rehearse.ts'
import type { Translation } from '../translation.ts'

export const rehearse: Translation<typeof source> = {
  button: 'Ensayar esta sesión',
  short: 'Ensayar',
  title: 'Ensayar esta sesión',
  intro:
    'Personas inventadas entran en una copia: el mismo guion, sus ajustes, sus notas. Diríjala como dirigirá la de verdad, en la consola y en la pantalla. Cuando la termine, la copia desaparece y esta sesión sigue como estaba.',
  participants: 'Cuántas personas vienen',
  participantsHint: 'Hasta {{count}}. Con una menos que asientos hay, queda un asiento para su propio teléfono.',
  pace: 'A qué ritmo van',
  people: 'Como las personas',
  faster: '{{count}} veces más rápido',
  late: 'Llegan tarde',
  leaving: 'Se van',
  leavingHint: 'La mayoría vuelve.',
  start: 'Empezar el ensayo',
  mine: 'Su ensayo está en marcha',
  others: '{{who}} está ensayando esta sesión',
  open: 'Abrirlo',
  openOf: 'Abrir el ensayo de {{title}}',
  endOf: 'Terminar el ensayo de {{title}}',
  bar: {
    label: 'Ensayo',
    sentence: 'Ensayo: aquí nadie es real. Nada de esto se guarda.',
    pace: 'A qué ritmo van las personas',
    times: '{{count}}×',
    rest: 'Detener a las personas',
    goOn: 'Que sigan',
    handIn: 'Que entreguen ya',
    end: 'Terminar el ensayo',
    gone: 'Las personas inventadas se fueron cuando el servidor arrancó de nuevo.',
    comeBack: 'Que vuelvan'
  },
  notes: 'Lo que escriba aquí desaparece con el ensayo.',
  wall: 'Ensayo',
  keys: {
    slow: 'Personas al ritmo de las personas',
    faster: 'Personas {{count}} veces más rápidas',
    rest: 'Detener a las personas y seguir',
    handIn: 'Que todas entreguen ya',
    end: 'Terminar el ensayo'
  }
}
