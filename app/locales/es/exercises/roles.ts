import type { roles as source } from '../../en/exercises/roles.ts'
import type { Translation } from '../../translation.ts'

export const roles: Translation<typeof source> = {
  title: 'Papeles para crecer',
  short: 'Papeles',
  prompt: '¿Quién le ayuda a crecer, y con qué papel?',
  help: 'La mentoría comparte experiencia. Un referente vive lo que a usted le gustaría probar. El respaldo da la cara por usted. Una persona puede serlo todo y muchas no son nada de esto. Solo usted ve los nombres.',
  fields: {
    roles: {
      label: 'Para mí, esta persona es',
      options: { mentor: 'mentoría', wayShower: 'referente', supporter: 'respaldo' }
    },
    community: { label: 'Cómo se llama' },
    communityOutside: { label: 'Fuera de mi empresa' },
    attended: { label: 'La última vez que fui' }
  },
  items: {
    title: 'Comunidades de práctica',
    add: 'Añadir una comunidad',
    one: 'Comunidad',
    empty: 'Ninguna todavía. Cuentan un círculo profesional, un grupo de antiguos estudios o una comida que se repite.'
  },
  parts: { short: 'falta aún', met: 'suficiente', notStarted: 'sin empezar' },
  measures: {
    mentor: 'Mentoría',
    wayShower: 'Referente',
    supporter: 'Respaldo',
    communities: 'Comunidad de práctica'
  },
  measureHelp: {
    mentor: 'alguien comparte su experiencia conmigo; al menos {{mentorTarget}}',
    wayShower: 'alguien vive lo que me gustaría probar; al menos {{wayShowerTarget}}',
    supporter: 'alguien da la cara por mí; al menos {{supporterTarget}}',
    communities: 'gente con quien aprendo mi oficio; al menos {{communitiesTarget}}'
  },
  charts: { 1: 'Con qué contamos para crecer' },
  reading: {
    mentor: {
      exact: 'A <em>{{count}} de {{people}}</em> les falta todavía una mentoría.',
      few: 'A <em>menos de 3 de {{people}}</em> les falta todavía una mentoría.',
      nearlyAll: 'A <em>todas o casi todas las {{people}} personas</em> les falta todavía una mentoría.'
    },
    wayShower: {
      exact: 'A <em>{{count}} de {{people}}</em> les falta todavía un referente.',
      few: 'A <em>menos de 3 de {{people}}</em> les falta todavía un referente.',
      nearlyAll: 'A <em>todas o casi todas las {{people}} personas</em> les falta todavía un referente.'
    },
    supporter: {
      exact: 'A <em>{{count}} de {{people}}</em> les falta todavía respaldo.',
      few: 'A <em>menos de 3 de {{people}}</em> les falta todavía respaldo.',
      nearlyAll: 'A <em>todas o casi todas las {{people}} personas</em> les falta todavía respaldo.'
    },
    communities: {
      exact: 'A <em>{{count}} de {{people}}</em> les falta todavía una comunidad de práctica.',
      few: 'A <em>menos de 3 de {{people}}</em> les falta todavía una comunidad de práctica.',
      nearlyAll: 'A <em>todas o casi todas las {{people}} personas</em> les falta todavía una comunidad de práctica.'
    },
    hidden: 'Con esto cuentan para crecer {{people}} personas de esta sala.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>; todavía no hay a quién dar un papel.',
    unanswered: 'Nombres en su mapa: {{contacts}}. <em>Ninguno tiene papel todavía.</em>',
    short: 'Papeles con sitio libre en torno a su crecimiento: <em>{{short}} de {{of}}</em>.',
    met: 'Los {{of}} papeles en torno a su crecimiento están <em>cubiertos</em>.'
  },
  suggestion: {
    empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
    unanswered: '¿De quién fue el último consejo que siguió? Empiece por esa persona.',
    short: 'Elija un lugar vacío y pregunte a alguien de confianza a quién pondría ahí.',
    met: 'Elija el papel que menos ha aprovechado este año y busque una conversación para él.'
  },
  debrief: {
    1: '¿Qué lugar está vacío más a menudo aquí, y por qué ese?',
    2: '¿Cómo llegaron a usted quienes le ayudan a crecer? ¿Lo pidió o surgió?',
    3: '¿Cuál de estos papeles podría tener usted para alguien de esta sala?'
  }
}
