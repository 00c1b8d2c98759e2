import type { balance as source } from '../../en/exercises/balance.ts'
import type { Translation } from '../../translation.ts'

export const balance: Translation<typeof source> = {
  title: 'Dar y recibir',
  short: 'Equilibrio',
  prompt: '¿Quién da en este lazo: usted, la otra persona, ambas?',
  help: 'Piense en el último año: tiempo, consejo, una puerta abierta, una palabra amable. Un lazo no tiene que estar equilibrado y ninguna mezcla es la correcta. Solo usted ve quién está dónde.',
  fields: {
    iGive: { label: 'Yo doy' },
    theyGive: { label: 'Me da' }
  },
  bins: { giveOnly: 'Yo doy', both: 'Ambas partes', takeOnly: 'Me da', neither: 'Ninguna' },
  parts: {
    giveMore: 'dan más',
    even: 'bastante parejo',
    takeMore: 'reciben más',
    upTo25: 'hasta 25 %',
    upTo50: '26 a 50 %',
    upTo75: '51 a 75 %',
    upTo100: 'más de 75 %',
    notKnown: 'no se sabe'
  },
  measures: { lean: 'Hacia dónde nos inclinamos', reciprocity: 'Lazos de ida y vuelta' },
  measureHelp: {
    lean: 'una parte aventaja a la otra en más del {{over}} % de los lazos',
    reciprocity: 'proporción de los lazos de cada persona; cada barra cuenta personas'
  },
  reading: {
    exact: '<em>{{count}} de {{people}}</em> dan claramente más de lo que reciben.',
    few: '<em>Menos de 3 de {{people}}</em> dan claramente más de lo que reciben.',
    nearlyAll: '<em>Todas o casi todas las {{people}} personas</em> dan claramente más de lo que reciben.',
    median: 'Para la persona del medio de esta sala, cerca del <em>{{middle}} %</em> de los lazos son de ida y vuelta.',
    nearlyAllUpTo: 'Para casi todas las personas, <em>{{high}} % como mucho</em> de sus lazos son de ida y vuelta.',
    nearlyAllOver: 'Para casi todas las personas, <em>más del {{low}} %</em> de sus lazos son de ida y vuelta.',
    hidden: 'Así dan y reciben {{people}} personas de esta sala.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>; todavía no hay nada que pesar.',
    unanswered: 'Nombres en su mapa: {{contacts}}. <em>Ninguno está colocado todavía.</em>',
    giveMore:
      'Sobre todo, usted da. Solo usted: <em>{{giveOnly}}</em>. Solo la otra parte: {{takeOnly}}. Ambas: {{both}}.',
    takeMore:
      'Sobre todo, usted recibe. Solo la otra parte: <em>{{takeOnly}}</em>. Solo usted: {{giveOnly}}. Ambas: {{both}}.',
    even: 'Está cerca del equilibrio. Ambas partes dan: <em>{{both}}</em>. Solo usted: {{giveOnly}}. Solo la otra: {{takeOnly}}.',
    notKnown: 'En los lazos que colocó, <em>ninguna parte da</em> en este momento.'
  },
  suggestion: {
    empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
    unanswered: 'Empiece por la última persona que hizo algo por usted.',
    giveMore: 'Pida algo pequeño a una de esas personas. A casi todo el mundo le gusta que le pidan.',
    takeMore: 'Elija a una de esas personas y averigüe qué le sería útil este mes.',
    even: '¿Quién lleva más tiempo esperando una señal suya? Envíela hoy.',
    notKnown: 'Elija un lazo que quisiera despertar y empiece por algo pequeño para esa persona.'
  },
  debrief: {
    1: '¿Qué nos resulta más fácil: dar, pedir o aceptar?',
    2: '¿Hay algún lazo en el que da una sola parte y está bien así?',
    3: '¿Quién le dio energía este año y cómo podría devolvérsela?'
  }
}
