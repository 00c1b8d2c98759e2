import type { map as source } from '../../en/exercises/map.ts'
import type { Translation } from '../../translation.ts'

export const map: Translation<typeof source> = {
  title: 'Quién está en su mapa',
  short: 'Mi mapa',
  prompt: '¿Quién forma parte de su vida profesional y de la vida que la rodea?',
  help: 'Anote a quien le venga a la mente. Bastan iniciales o un apodo. Nadie más en la sala ve estos nombres.',
  fields: {
    group: { label: 'De dónde se conocen' },
    outside: { label: 'Fuera de mi empresa' },
    closeness: {
      label: 'Cercanía',
      options: { 1: 'distante', 2: 'cordial', 3: 'cercana', 4: 'muy cercana' }
    },
    frequency: {
      label: 'Con qué frecuencia',
      options: { weekly: 'cada semana', monthly: 'cada mes', yearly: 'algunas veces al año', rarely: 'rara vez' }
    },
    lastContact: { label: 'Último contacto' }
  },
  parts: {
    upTo0: 'ninguno aún',
    upTo5: '1 a 5',
    upTo10: '6 a 10',
    upTo15: '11 a 15',
    upTo20: '16 a 20',
    upTo30: '21 a 30',
    over30: 'más de 30'
  },
  measures: { size: 'Contactos en cada mapa' },
  measureHelp: { size: 'cada barra cuenta personas' },
  reading: {
    hidden: 'Así de grandes son los mapas de {{people}} de nosotros.',
    halfOver: 'La mitad de los mapas de esta sala, o más, tiene más de {{low}} nombres.',
    nearlyAllOver: 'Casi todos los mapas de esta sala tienen más de {{low}} nombres.',
    nearlyAllUpTo: 'Casi todos los mapas de esta sala tienen hasta {{high}} nombres.',
    median: 'El mapa del medio de esta sala tiene unos {{middle}} nombres.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>. Un solo nombre ya es un comienzo.',
    size: 'Nombres en su mapa: <em>{{contacts}}</em>.',
    noneOutside: 'Nombres en su mapa: {{contacts}}. <em>Nadie de fuera</em> de su empresa.',
    someOutside: 'De fuera de su empresa: <em>{{outside}} de {{contacts}}</em> nombres de su mapa.'
  },
  suggestion: {
    empty: 'Piense en la última persona que le dio un buen consejo y anote sus iniciales.',
    size: 'Marque quién está fuera de su empresa: esos lazos quedan cuando un empleo termina.',
    noneOutside: '¿A quién conoce de un trabajo anterior, de los estudios o del barrio? Empiece por una persona.',
    someOutside: 'Elija a alguien de fuera con quien no habla desde hace meses y envíele hoy unas líneas.'
  },
  debrief: {
    1: '¿Quién le vino primero a la mente y quién solo al cabo de un rato?',
    2: '¿Qué parte de su vida falta en el mapa?',
    3: '¿A quién le gustaría anotar dentro de un año?'
  }
}
