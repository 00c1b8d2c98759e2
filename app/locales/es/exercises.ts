import type { exercises as source } from '../en/exercises.ts'
import type { Translation } from '../translation.ts'

export const exercises: Translation<typeof source> = {
  map: {
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
  },
  audit: {
    title: 'Auditoría de la red',
    short: 'Auditoría',
    prompt: 'Si mañana cambiara de empresa, ¿a quién seguiría sirviendo este lazo?',
    help: 'Repase sus contactos uno a uno: su empresa, usted, ambos o ninguno. No hay una mezcla correcta.',
    fields: {
      company: { label: 'Sirve a mi empresa' },
      growth: { label: 'Me ayuda a crecer' }
    },
    parts: {
      companyOnly: 'solo la empresa',
      both: 'ambos',
      meOnly: 'solo yo',
      neither: 'ninguno',
      flagged: 'sobre todo empresa',
      notFlagged: 'más allá de la empresa',
      notStarted: 'sin clasificar'
    },
    bins: {
      companyOnly: 'Mi empresa',
      both: 'Ambos',
      meOnly: 'Mi crecimiento',
      neither: 'Ninguno'
    },
    measures: { flag: 'De quién es el mapa sobre todo empresa', shares: 'Los mapas de esta sala' },
    measureHelp: { flag: 'cada persona cuenta una vez', shares: 'la media de las proporciones de cada uno' },
    reading: {
      exact: '<em>{{count}} de {{people}}</em> tienen un mapa que sirve sobre todo a la empresa.',
      few: '<em>Menos de 3 de {{people}}</em> tienen un mapa que sirve sobre todo a la empresa.',
      nearlyAll: '<em>Los {{people}}, o casi todos,</em> tienen un mapa que sirve sobre todo a la empresa.',
      hidden: 'A quién sirven los lazos de {{people}} personas de esta sala.'
    },
    personal: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay nada que clasificar.',
      unsorted: 'Nombres en su mapa: {{contacts}}. <em>Ninguno está clasificado aún.</em>',
      flagged: 'Solo a su empresa sirven <em>{{companyOnly}} de {{answered}} lazos</em>.',
      balanced: 'Le ayudan a crecer <em>{{growth}} de {{answered}} lazos</em>.',
      noGrowth: 'Lazos clasificados: {{answered}}. <em>Nadie le ayuda a crecer</em>, todavía.'
    },
    suggestion: {
      empty: 'Anote primero a tres personas. Bastan las iniciales.',
      unsorted: 'Clasifique a la última persona con quien habló. Las demás vienen solas.',
      flagged: 'Elija un lazo de empresa que disfrute y hable esta semana de algo que no sea trabajo.',
      balanced: 'Dígale a una persona que le ayuda a crecer que es así. Mantiene vivo el lazo.',
      noGrowth: '¿Quién le hizo hace poco una buena pregunta? Invite a esa persona a un café.'
    },
    debrief: {
      1: '¿Qué dice esta barra de cómo usamos nuestro tiempo?',
      2: '¿Qué lazos echaría de menos un año después de irse?',
      3: '¿Qué lazo podría ampliar de la empresa a ambos?'
    }
  }
}
