import type { tank as source } from '../../en/exercises/tank.ts'
import type { Translation } from '../../translation.ts'

export const tank: Translation<typeof source> = {
  title: 'El depósito y quién lo llena',
  short: 'Depósito',
  prompt: '¿Cómo de lleno está su depósito, y quién lo llena con qué?',
  help: 'Nadie tiene el depósito lleno todos los días. Marque para cada persona lo que de verdad le da; en muchas no será nada de esta lista. Ni la sala ni quien facilita ven nunca el depósito de una sola persona.',
  fields: {
    gives: {
      label: 'Lo que me da esta persona',
      options: {
        fills: 'llena mi depósito',
        sparks: 'despierta ideas',
        perspective: 'pone los reveses en su sitio',
        strengths: 'me recuerda mis fortalezas',
        candour: 'reconoce que también le cuesta',
        doors: 'abre puertas',
        advice: 'da buenos consejos'
      }
    },
    tankOpening: {
      label: 'Mi depósito al empezar',
      options: { 1: 'vacío', 2: 'bajo', 3: 'a medias', 4: 'bastante lleno', 5: 'lleno' }
    },
    tankClosing: {
      label: 'Mi depósito al terminar',
      options: { 1: 'vacío', 2: 'bajo', 3: 'a medias', 4: 'bastante lleno', 5: 'lleno' }
    }
  },
  self: { title: 'Mi depósito' },
  parts: {
    nobody: 'nadie',
    one: 'solo una persona',
    fewer: 'de 1 a {{below}}',
    enough: '{{enough}} o más',
    notStarted: 'sin empezar',
    step1: 'vacío',
    step2: 'bajo',
    step3: 'a medias',
    step4: 'bastante lleno',
    step5: 'lleno',
    unanswered: 'sin decir'
  },
  measures: {
    fills: 'Llena mi depósito',
    sparks: 'Despierta ideas',
    perspective: 'Da perspectiva',
    strengths: 'Ve mis fortalezas',
    candour: 'También le cuesta, y lo dice',
    doors: 'Abre puertas',
    advice: 'Da consejo',
    tankOpening: 'Al empezar',
    tankClosing: 'Al terminar'
  },
  measureHelp: {
    fills: 'su compañía me hace bien',
    sparks: 'me voy con una idea nueva',
    perspective: 'un revés se hace más pequeño',
    strengths: 'cuando yo no las veo',
    candour: 'no me pasa solo a mí',
    doors: 'me recomienda, me presenta',
    advice: 'cambia mi manera de ver las cosas',
    tankOpening: 'cada persona cuenta una vez',
    tankClosing: 'cada persona cuenta una vez'
  },
  charts: { 1: 'Lo que todavía no nos da nadie', 2: 'Cómo de llenos están los depósitos' },
  reading: {
    fills: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que llene su depósito.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que llene su depósito.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que llene su depósito.'
    },
    sparks: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que les despierte ideas.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que les despierte ideas.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que les despierte ideas.'
    },
    perspective: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que ponga un revés en su sitio.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que ponga un revés en su sitio.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que ponga un revés en su sitio.'
    },
    strengths: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que les recuerde sus fortalezas.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que les recuerde sus fortalezas.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que les recuerde sus fortalezas.'
    },
    candour: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que reconozca que también le cuesta.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que reconozca que también le cuesta.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que reconozca que también le cuesta.'
    },
    doors: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que les abra una puerta.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que les abra una puerta.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que les abra una puerta.'
    },
    advice: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que les dé buenos consejos.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que les dé buenos consejos.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que les dé buenos consejos.'
    },
    hidden: 'Esto llena los depósitos de {{people}} personas de esta sala.'
  },
  trend: {
    title: 'El depósito del medio, sesión a sesión',
    told: 'Este es el depósito del medio de <em>las mismas {{people}} personas</em>, sesión a sesión.',
    same: 'El depósito del medio sigue en <em>{{at}} de 5</em> para las mismas {{people}} personas.',
    moved: 'El depósito del medio pasó <em>de {{from}} a {{to}}</em> para las mismas {{people}} personas.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>; todavía no hay para quién marcar.',
    unanswered: 'Nombres en su mapa: {{contacts}}. <em>Aún no ha marcado nada.</em>',
    missing: 'Lo que nadie le da todavía: <em>{{missing}} de {{of}}</em> maneras de recargar.',
    leaning: 'Recibe las {{of}} maneras de recargar. <em>Más de la mitad viene de una sola persona.</em>',
    covered: 'Recibe las {{of}} maneras de recargar, y <em>no de una sola persona</em>.'
  },
  suggestion: {
    empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
    unanswered: '¿Tras hablar con quién sintió alivio por última vez? Empiece por ahí.',
    missing: 'Elija lo que más echa en falta y pídaselo tal cual a una persona.',
    leaning: 'Reparta el peso: cuente su próxima preocupación a otra persona, por una vez.',
    covered: 'Pase esta semana algo de ello a alguien cuyo depósito parezca bajo.'
  },
  debrief: {
    1: '¿Qué no nos da nadie y a quién podríamos pedírselo?',
    2: '¿Qué cambió en su depósito entre el comienzo y el final, y gracias a qué?',
    3: '¿A quién podría recargar usted esta semana?'
  }
}
