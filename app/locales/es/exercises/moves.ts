import type { moves as source } from '../../en/exercises/moves.ts'
import type { Translation } from '../../translation.ts'

export const moves: Translation<typeof source> = {
  title: 'Pequeños pasos que recargan',
  short: 'Pasos',
  prompt: '¿Qué pequeñas cosas hará antes de que volvamos a vernos?',
  help: 'Con una o dos basta. Funciona mejor lo pequeño, con fecha y unido a algo que hace de todos modos. Nadie más lee lo que escribe y nadie lo controla.',
  fields: {
    move: {
      label: 'Qué clase de paso',
      options: {
        reconnect: 'Retomar el contacto',
        resilience: 'Cuidar a mis tres',
        ritual: 'Ritual para reponerme',
        give: 'Recargar a otra persona'
      }
    },
    with: { label: 'Con quién' },
    what: { label: 'Qué exactamente' },
    when: { label: 'Para cuándo' },
    cue: { label: 'Justo después de' },
    status: {
      label: 'En qué quedó',
      options: { planned: 'previsto', done: 'hecho', adapted: 'hecho de otra manera', dropped: 'descartado' }
    },
    felt: {
      label: 'Cómo sentó',
      options: { 1: 'costó', 2: 'regular', 3: 'bien', 4: 'muy bien', 5: 'de maravilla' }
    }
  },
  items: {
    title: 'Mis pasos',
    add: 'Añadir un paso',
    one: 'Paso',
    empty: 'Ningún paso todavía. Uno muy pequeño es un buen comienzo.',
    examples: {
      1: 'Enviar un mensaje a alguien que me hace pensar mejor',
      2: 'Tomar un café con una persona a quien echo de menos',
      3: 'Caminar diez minutos entre dos reuniones',
      4: 'Anotar un pequeño logro al final del día',
      5: 'Respirar diez minutos antes del primer correo',
      6: 'Preguntar cómo está a alguien que pasa un mal momento'
    }
  },
  parts: {
    none: 'sin elegir',
    planned: 'previsto',
    done: 'hecho',
    kept: 'cumplidos',
    open: 'esta vez no'
  },
  measures: {
    reconnect: 'Retomar el contacto',
    resilience: 'Cuidar a mis tres',
    ritual: 'Ritual para reponerme',
    give: 'Recargar a otra persona',
    kept: 'Pasos cumplidos'
  },
  measureHelp: {
    reconnect: 'con alguien que me da energía',
    resilience: 'quien reta, quien escucha, quien inspira',
    ritual: 'pausas pequeñas que recargan',
    give: 'a quien le venga bien',
    kept: 'hechos, igual o de otra manera, entre los que tocaban; la media de los de cada persona'
  },
  charts: { 1: 'De lo previsto a lo hecho' },
  reading: {
    reconnect: {
      exact: '<em>{{count}} de {{people}}</em> retomaron el contacto con alguien que les da energía.',
      few: 'Por ahora, <em>menos de 3 de {{people}}</em> retomaron el contacto con alguien que les da energía.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> retomaron el contacto con alguien que les da energía.'
    },
    resilience: {
      exact: '<em>{{count}} de {{people}}</em> dedicaron tiempo a alguien de sus tres.',
      few: 'Por ahora, <em>menos de 3 de {{people}}</em> dedicaron tiempo a alguien de sus tres.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> dedicaron tiempo a alguien de sus tres.'
    },
    ritual: {
      exact: '<em>{{count}} de {{people}}</em> hicieron sitio a un ritual que les recarga.',
      few: 'Por ahora, <em>menos de 3 de {{people}}</em> hicieron sitio a un ritual que les recarga.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> hicieron sitio a un ritual que les recarga.'
    },
    give: {
      exact: '<em>{{count}} de {{people}}</em> ayudaron a recargarse a otra persona.',
      few: 'Por ahora, <em>menos de 3 de {{people}}</em> ayudaron a recargarse a otra persona.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> ayudaron a recargarse a otra persona.'
    },
    hidden: 'Estos son los pasos de {{people}} personas de esta sala.'
  },
  personal: {
    unanswered: 'Todavía no hay <em>ningún paso</em> en su lista.',
    planned: 'Pasos en su lista: <em>{{planned}}</em>. Ninguno vence todavía.',
    kept: 'De los pasos que ya tocaban, cumplió <em>{{kept}} de {{due}}</em>.',
    allKept: 'Pasos que tocaban hasta hoy: {{due}}. <em>Todos cumplidos.</em>'
  },
  suggestion: {
    unanswered: 'Elija una de las ideas y hágala más pequeña, hasta que quepa en el día de mañana.',
    planned: 'Ponga ya el primero en su agenda, justo después de algo que hace de todos modos.',
    kept: 'Tome uno que no salió y redúzcalo a la mitad, o déjelo ir con la conciencia tranquila.',
    allKept: '¿Cuál le sentó mejor? Haga de ese una costumbre.'
  },
  debrief: {
    1: '¿Qué ayudó a que un pequeño paso saliera adelante?',
    2: '¿Qué paso hizo más bien de lo esperado, y a quién?'
  }
}
