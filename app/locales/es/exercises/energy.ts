import type { energy as source } from '../../en/exercises/energy.ts'
import type { Translation } from '../../translation.ts'

export const energy: Translation<typeof source> = {
  title: 'Dar energía, cuidar, retar',
  short: 'Energía',
  prompt:
    'Después de un rato con cada persona: ¿sale con energía, con la sensación de que le cuidan, con ganas de más?',
  help: 'Piense en las últimas veces que se vieron. Casi nadie da las tres cosas, ni hace falta. Lo que diga de otras personas se queda con usted.',
  fields: {
    energy: {
      label: 'Mi energía después',
      options: { 1: 'por los suelos', 2: 'algo baja', 3: 'como antes', 4: 'más alta', 5: 'a tope' }
    },
    nurtures: { label: 'Me cuida' },
    challenges: { label: 'Me reta' }
  },
  parts: {
    nobody: 'nadie',
    one: 'solo una persona',
    fewer: 'de 1 a {{below}}',
    enough: '{{enough}} o más',
    notStarted: 'sin empezar'
  },
  measures: { energizes: 'Me da energía', nurtures: 'Me cuida', challenges: 'Me reta' },
  measureHelp: {
    energizes: 'energía desde {{energizesAtLeast}}, sobre 5',
    nurtures: 'a su lado siento que le importo',
    challenges: 'me hace pensar más lejos'
  },
  charts: { 1: 'Quién nos da energía, nos cuida y nos reta' },
  reading: {
    energizes: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que les dé energía.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que les dé energía.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que les dé energía.'
    },
    nurtures: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que les cuide.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que les cuide.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que les cuide.'
    },
    challenges: {
      exact: '<em>{{count}} de {{people}}</em> no tienen a nadie que les rete.',
      few: '<em>Menos de 3 de {{people}}</em> no tienen a nadie que les rete.',
      nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> no tienen a nadie que les rete.'
    },
    hidden: 'Aquí encuentran energía, cuidado y reto {{people}} personas de esta sala.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>; todavía no hay de quién decir esto.',
    unanswered: 'Nombres en su mapa: {{contacts}}. <em>Aún no ha dicho nada de ellos.</em>',
    missing: 'De energía, cuidado y reto, nadie le aporta todavía <em>{{missing}} de {{of}}</em>.',
    leaning: 'Hay energía, cuidado y reto. <em>Más de la mitad viene de una sola persona.</em>',
    covered: 'Hay energía, cuidado y reto, y <em>no de una sola persona</em>.'
  },
  suggestion: {
    empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
    unanswered: 'Empiece por la última persona que vio. Las demás vienen solas.',
    missing: '¿Quién podría ocupar el lugar vacío? Hágale esta semana una pregunta de verdad.',
    leaning: 'Dele las gracias a esa persona. Después cuente a alguien más en qué anda usted.',
    covered: 'Dígale a una de esas personas lo que le aporta. Casi nadie llega a oírlo.'
  },
  debrief: {
    1: '¿Cuál de las tres cosas escasea más en esta sala? ¿Les sorprende?',
    2: '¿Qué nos hace fácil, o difícil, dejar que alguien nos rete?',
    3: '¿A quién da usted energía, cuidado o reto?'
  }
}
