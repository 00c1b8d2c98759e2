import type { channels as source } from '../../en/exercises/channels.ts'
import type { Translation } from '../../translation.ts'

export const channels: Translation<typeof source> = {
  title: 'Antes de que haga falta',
  short: 'Canales',
  prompt: '¿Cómo se da hoy cada una de estas cosas en su vida?',
  help: 'Diga cómo es, no cómo debería ser. Quien anda con poco tiempo suele encontrar al menos un canal que solo despierta cuando hace falta algo. Solo usted ve sus respuestas.',
  fields: {
    level: {
      label: 'Cómo se da ahora',
      options: {
        notAtAll: 'nada',
        whenNeeded: 'solo cuando necesito algo',
        nowAndThen: 'de vez en cuando',
        inDiary: 'en mi agenda'
      }
    },
    minutesAMonth: { label: 'Minutos al mes para todo esto' },
    inTheWay: {
      label: 'Qué se interpone',
      options: {
        noTime: 'falta de tiempo',
        unsureHow: 'no sé bien cómo',
        feelsFalse: 'me suena falso',
        noAccess: 'no tengo acceso'
      }
    },
    slot: { label: 'Tengo un hueco fijo para ello en la agenda' }
  },
  rows: {
    seasonedMentor: 'Mentoría con experiencia',
    peers: 'Colegas',
    roundtables: 'Mesas redondas',
    sponsorship: 'Alguien que me propone'
  },
  rowHelp: {
    seasonedMentor: 'alguien con experiencia que orienta',
    peers: 'gente con quien poner algo en marcha',
    roundtables: 'encuentros con colegas de otras empresas',
    sponsorship: 'alguien que pone su nombre sobre la mesa'
  },
  self: { title: 'Mi tiempo para ello' },
  parts: {
    notAtAll: 'nada',
    whenNeeded: 'solo si hace falta',
    nowAndThen: 'de vez en cuando',
    inDiary: 'en la agenda',
    yes: 'sí',
    no: 'aún no',
    unanswered: 'sin decir'
  },
  measures: {
    seasonedMentor: 'Mentoría con experiencia',
    peers: 'Colegas',
    roundtables: 'Mesas redondas',
    sponsorship: 'Alguien que me propone',
    slot: 'Un hueco fijo en la agenda'
  },
  measureHelp: {
    seasonedMentor: 'para orientarse',
    peers: 'para poner algo en marcha',
    roundtables: 'con colegas de otras empresas',
    sponsorship: 'para que mi nombre suene',
    slot: 'cada persona cuenta una vez'
  },
  charts: { 1: 'Cómo funcionan hoy nuestros canales' },
  reading: {
    seasonedMentor: {
      exact: '<em>{{count}} de {{people}}</em> nunca acuden a una mentoría con experiencia.',
      few: '<em>Menos de 3 de {{people}}</em> no acuden nunca a una mentoría con experiencia.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no acuden nunca a una mentoría con experiencia.'
    },
    peers: {
      exact: '<em>{{count}} de {{people}}</em> no ponen nada en marcha con colegas.',
      few: '<em>Menos de 3 de {{people}}</em> no ponen nada en marcha con colegas.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no ponen nada en marcha con colegas.'
    },
    roundtables: {
      exact: '<em>{{count}} de {{people}}</em> nunca se sientan con colegas de otras empresas.',
      few: '<em>Menos de 3 de {{people}}</em> no se sientan nunca con colegas de otras empresas.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no se sientan nunca con colegas de otras empresas.'
    },
    sponsorship: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que proponga su nombre.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que proponga su nombre.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que proponga su nombre.'
    },
    hidden: 'Así usan hoy los cuatro canales {{people}} personas de esta sala.'
  },
  personal: {
    unanswered: 'Sus cuatro canales están <em>sin rellenar</em> todavía.',
    gaps: 'Aún no llegan a «{{enough}}»: <em>{{gaps}} de {{answered}} canales</em>.',
    proactive: 'Canales con respuesta: {{answered}}. <em>Todos llegan al menos a «{{enough}}».</em>'
  },
  suggestion: {
    unanswered: 'Empiece por el que usó por última vez.',
    gaps: 'Elija uno y reserve media hora el mes que viene, sin pedir nada.',
    proactive: 'Cuente a alguien de esta sala cómo lo mantiene. Les sirve a ambas partes.'
  },
  debrief: {
    1: '¿Qué canal despertamos solo cuando algo va mal?',
    2: '¿Qué se interpone de verdad: el tiempo, el cómo u otra cosa?',
    3: '¿Cómo se vería en su agenda media hora al mes?'
  }
}
