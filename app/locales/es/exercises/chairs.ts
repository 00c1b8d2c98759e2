import type { chairs as source } from '../../en/exercises/chairs.ts'
import type { Translation } from '../../translation.ts'

export const chairs: Translation<typeof source> = {
  title: 'Tres para resistir',
  short: 'Tres sillas',
  prompt: '¿Quién ocupa sus tres sillas?',
  help: 'En un momento difícil ayuda tener cerca a tres personas distintas. Saber que una silla está vacía también vale: mejor vacía que ocupada por cualquiera. Nadie más ve quién se sienta en ellas.',
  fields: {
    person: { label: 'Quién se sienta aquí' },
    lastSpoke: {
      label: 'Cuándo hablaron por última vez',
      options: {
        week: 'hace una semana o menos',
        month: 'hace un mes o menos',
        twoMonths: 'hace dos meses o menos',
        longer: 'hace más tiempo'
      }
    },
    leftEmpty: { label: 'Dejarla vacía' }
  },
  rows: { challenger: 'Me reta', listener: 'Me escucha', inspirer: 'Me inspira' },
  rowHelp: {
    challenger: 'pregunta lo que nadie más pregunta',
    listener: 'le deja pensar en voz alta',
    inspirer: 'le deja con ganas de empezar'
  },
  parts: {
    none: 'ninguna',
    some: 'una o dos',
    all: 'las tres',
    empty: 'vacía',
    taken: 'ocupada',
    warm: 'en contacto',
    cold: 'hace tiempo',
    notStarted: 'sin empezar'
  },
  measures: {
    distinct: 'Tres personas distintas',
    challenger: 'Alguien que reta',
    listener: 'Alguien que escucha',
    inspirer: 'Alguien que inspira',
    touch: 'Cómo de vivas están las sillas'
  },
  measureHelp: {
    distinct: 'quien ocupa dos sillas cuenta una vez',
    challenger: 'pregunta lo que nadie más pregunta',
    listener: 'nos deja pensar en voz alta',
    inspirer: 'nos deja con ganas de empezar',
    touch: 'hablaron {{warm}}; la media de las sillas de cada persona'
  },
  charts: { 1: 'Qué sillas están vacías' },
  reading: {
    challenger: {
      exact: '<em>{{count}} de {{people}}</em> tienen vacía la silla de quien reta.',
      few: '<em>Menos de 3 de {{people}}</em> tienen vacía la silla de quien reta.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> tienen vacía la silla de quien reta.'
    },
    listener: {
      exact: '<em>{{count}} de {{people}}</em> tienen vacía la silla de quien escucha.',
      few: '<em>Menos de 3 de {{people}}</em> tienen vacía la silla de quien escucha.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> tienen vacía la silla de quien escucha.'
    },
    inspirer: {
      exact: '<em>{{count}} de {{people}}</em> tienen vacía la silla de quien inspira.',
      few: '<em>Menos de 3 de {{people}}</em> tienen vacía la silla de quien inspira.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> tienen vacía la silla de quien inspira.'
    },
    hidden: 'Así están las tres sillas de {{people}} personas de esta sala.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>; todavía no hay a quién ofrecer una silla.',
    unanswered: 'Nombres en su mapa: {{contacts}}. <em>Nadie ocupa todavía una silla.</em>',
    gap: 'Personas distintas en sus sillas: <em>{{people}} de {{of}}</em>.',
    cold: 'Todas las sillas están ocupadas. Unas palabras suyas harían bien en <em>{{cold}} de {{of}}</em>.',
    warm: 'Las {{of}} sillas están ocupadas, por personas distintas, y <em>todas siguen vivas</em>.'
  },
  suggestion: {
    empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
    unanswered: 'Empiece por la silla más fácil. ¿Quién le escuchó por última vez?',
    gap: '¿Quién de su mapa podría ocupar una silla vacía si se vieran más? Invite a esa persona a un café.',
    cold: 'Envíe hoy unas líneas a una de esas personas. No hace falta un motivo.',
    warm: 'Pregunte a una de esas personas qué silla ocupa usted para ella.'
  },
  debrief: {
    1: '¿Qué silla costó más ocupar y qué lo haría más fácil?',
    2: '¿Qué mantiene vivo un lazo cuando no hace falta pedir nada?',
    3: '¿Qué silla ocupa usted quizá sin saberlo?'
  }
}
