import type { views as source } from '../../en/exercises/views.ts'
import type { Translation } from '../../translation.ts'

export const views: Translation<typeof source> = {
  title: 'Otros puntos de vista',
  short: 'Miradas',
  prompt: '¿Quién de su mapa mira el mundo desde otro lugar?',
  help: 'Unas preguntas rápidas sobre el trabajo de cada persona, nada íntimo. Quien se le parece le entiende pronto; quien no, ve lo que a usted se le escapa. Solo usted ve los nombres.',
  fields: {
    kind: {
      label: 'Para mí, más bien',
      options: { leader: 'alguien que dirige', expert: 'alguien que domina su campo', peer: 'colega' }
    },
    sameFunction: { label: 'La misma función que yo' },
    sameIndustry: { label: 'El mismo sector' },
    sameSeniority: { label: 'El mismo nivel que yo' },
    outside: { label: 'Fuera de mi empresa' }
  },
  parts: {
    flagged: 'casi una sola mirada',
    notFlagged: 'varias miradas',
    notStarted: 'poco dicho aún',
    upTo0: 'nadie',
    upTo25: 'hasta 25 %',
    upTo50: '26 a 50 %',
    upTo75: '51 a 75 %',
    upTo100: 'más de 75 %',
    notKnown: 'no se sabe',
    alike: 'como yo',
    different: 'diferente'
  },
  measures: {
    flag: 'Mapas con casi una sola mirada',
    outsideShare: 'De fuera de nuestras empresas',
    sameFunction: 'Función',
    sameIndustry: 'Sector',
    sameSeniority: 'Nivel'
  },
  measureHelp: {
    flag: 'nadie de fuera, o más del {{alike}} % se parecen',
    outsideShare: 'proporción de cada mapa; cada barra cuenta personas',
    sameFunction: 'la misma que la mía u otra',
    sameIndustry: 'el mismo que el mío u otro',
    sameSeniority: 'el mismo que el mío u otro'
  },
  charts: { 3: 'Como yo o diferente: la media de los mapas de cada persona' },
  reading: {
    exact: '<em>{{count}} de {{people}}</em> tienen un mapa con casi una sola mirada.',
    few: '<em>Menos de 3 de {{people}}</em> tienen un mapa con casi una sola mirada.',
    nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> tienen un mapa con casi una sola mirada.',
    median: 'En el mapa del medio de esta sala, cerca del <em>{{middle}} %</em> es de fuera de la empresa.',
    nearlyAllUpTo: 'En casi todos los mapas de esta sala, <em>{{high}} % como mucho</em> es de fuera de la empresa.',
    nearlyAllOver: 'En casi todos los mapas de esta sala, <em>más del {{low}} %</em> es de fuera de la empresa.',
    hidden: 'Estas son las miradas que hay en los mapas de {{people}} personas de esta sala.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>; todavía no hay miradas que ver.',
    unanswered: 'Nombres en su mapa: {{contacts}}. <em>Aún no ha dicho nada de ellos.</em>',
    little:
      'Ha repasado a <em>{{answered}} de {{contacts}}</em> personas de su mapa. Son pocas para decir cuánto se parecen.',
    flagged: 'Contactos que repasó: {{answered}}. Mucho de lo que oye viene de <em>una sola mirada</em>.',
    mixed: 'Contactos que repasó: {{answered}}. <em>Ninguna mirada</em> se impone sobre las demás.'
  },
  suggestion: {
    empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
    unanswered: 'Empiece por la última persona que no estuvo de acuerdo con usted.',
    little: 'Siga con quienes más le hablan. Bastan tres toques por persona.',
    flagged: 'Antes de su próxima decisión, pregunte a alguien de otra función u otro sector cómo lo ve.',
    mixed: 'Presente a dos personas que sin usted nunca se conocerían.'
  },
  debrief: {
    1: '¿Qué mirada falta en esta sala y quién la traería?',
    2: '¿Cuándo le hizo cambiar de opinión por última vez alguien muy distinto de usted?',
    3: '¿Dónde se reúne gente de otros sectores a la que usted podría sumarse?'
  }
}
