import type { audit as source } from '../../en/exercises/audit.ts'
import type { Translation } from '../../translation.ts'

export const audit: Translation<typeof source> = {
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
  measureHelp: {
    flag: 'más del {{over}} % de los lazos sirve solo a la empresa; cada persona cuenta una vez',
    shares: 'la media de las proporciones de cada uno'
  },
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
