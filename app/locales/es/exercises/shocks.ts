import type { shocks as source } from '../../en/exercises/shocks.ts'
import type { Translation } from '../../translation.ts'

export const shocks: Translation<typeof source> = {
  title: 'Prueba de sacudidas',
  short: 'Sacudidas',
  prompt: 'Si esto le ocurriera el lunes, ¿a quién llamaría antes de acabar el martes?',
  help: 'Elija a quien llamaría de verdad, no a quien podría llamar. Nadie es una respuesta sincera, y mejor saberlo hoy que ese día. Solo usted ve los nombres.',
  fields: {
    call: { label: 'A quién llamaría' },
    survives: { label: 'Seguiríamos en contacto si dejara mi empresa' }
  },
  rows: {
    jobLoss: 'De pronto pierdo mi empleo',
    stalledProject: 'Mi proyecto principal se atasca',
    souredRelationship: 'Una relación importante se agria',
    epidemic: 'Una epidemia lo cierra todo',
    careerPivot: 'Mi carrera tiene que cambiar de rumbo',
    rejection: 'Me dicen que no a lo que más quería',
    burnout: 'Llego al agotamiento',
    reorganization: 'Reorganizan mi parte de la empresa',
    uncertainty: 'Durante meses nadie sabe qué vendrá'
  },
  rowHelp: {
    jobLoss: 'solo cuenta quien seguiría en contacto',
    stalledProject: 'falta dinero, gente o apoyo',
    souredRelationship: 'con su jefatura, un equipo o un cliente',
    epidemic: 'de una semana a otra',
    careerPivot: 'y no estaba en sus planes',
    rejection: 'un puesto, una propuesta, un sitio en la mesa',
    burnout: 'y cuesta levantarse',
    reorganization: 'otra jefatura, otro equipo, otras reglas',
    uncertainty: 'y los demás esperan de usted una respuesta'
  },
  parts: { nobody: 'nadie', one: 'una persona', several: 'dos o más', unanswered: 'sin decir' },
  measures: {
    jobLoss: 'Perder el empleo',
    stalledProject: 'Un proyecto se atasca',
    souredRelationship: 'Una relación se agria',
    epidemic: 'Una epidemia',
    careerPivot: 'Cambiar de rumbo',
    rejection: 'Un rechazo',
    burnout: 'El agotamiento',
    reorganization: 'Una reorganización',
    uncertainty: 'Una larga incertidumbre'
  },
  measureHelp: {
    jobLoss: 'solo cuentan los lazos que duran más que el empleo',
    stalledProject: 'a quién llamaríamos antes de acabar el martes',
    souredRelationship: 'a quién llamaríamos antes de acabar el martes',
    epidemic: 'a quién llamaríamos antes de acabar el martes',
    careerPivot: 'a quién llamaríamos antes de acabar el martes',
    rejection: 'a quién llamaríamos antes de acabar el martes',
    burnout: 'a quién llamaríamos antes de acabar el martes',
    reorganization: 'a quién llamaríamos antes de acabar el martes',
    uncertainty: 'a quién llamaríamos antes de acabar el martes'
  },
  charts: { 1: 'A cuántas personas podríamos llamar' },
  reading: {
    jobLoss: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si perdieran el empleo.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si perdieran el empleo.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si perdieran el empleo.'
    },
    stalledProject: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si su proyecto se atascara.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si su proyecto se atascara.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si su proyecto se atascara.'
    },
    souredRelationship: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si una relación importante se agriara.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si una relación importante se agriara.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si una relación importante se agriara.'
    },
    epidemic: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si una epidemia lo cerrara todo.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si una epidemia lo cerrara todo.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si una epidemia lo cerrara todo.'
    },
    careerPivot: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si su carrera cambiara de rumbo.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si su carrera cambiara de rumbo.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si su carrera cambiara de rumbo.'
    },
    rejection: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si les dijeran que no a lo que más querían.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si les dijeran que no a lo que más querían.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si les dijeran que no a lo que más querían.'
    },
    burnout: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si llegaran al agotamiento.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si llegaran al agotamiento.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si llegaran al agotamiento.'
    },
    reorganization: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si reorganizaran su parte de la empresa.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si reorganizaran su parte de la empresa.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si reorganizaran su parte de la empresa.'
    },
    uncertainty: {
      exact: '<em>{{count}} de {{people}}</em> no tendrían a quién llamar si durante meses nadie supiera qué vendrá.',
      few: '<em>Menos de 3 de {{people}}</em> no tendrían a quién llamar si durante meses nadie supiera qué vendrá.',
      nearlyAll:
        '<em>Todas o casi todas las {{people}} personas</em> no tendrían a quién llamar si durante meses nadie supiera qué vendrá.'
    },
    hidden: 'A estas personas podrían llamar {{people}} de esta sala cuando importa.'
  },
  personal: {
    empty: 'Su mapa está <em>sin empezar</em>; todavía no hay a quién llamar.',
    unanswered: 'Nombres en su mapa: {{contacts}}. <em>Aún no ha repasado ninguna sacudida.</em>',
    uncovered: 'Sacudidas sin nadie a quien llamar: <em>{{uncovered}} de {{answered}}</em>.',
    covered: 'Sacudidas que repasó: {{answered}}. <em>En cada una hay a quién llamar.</em>'
  },
  suggestion: {
    empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
    unanswered: 'Empiece por la sacudida que menos le preocupa.',
    uncovered: 'Llame a alguien esta semana, cuando no pasa nada. Así se gana el poder llamar cuando pase.',
    covered: 'Diga a una de esas personas que está en su lista y ofrézcase para la suya.'
  },
  debrief: {
    1: '¿Qué sacudida nos encuentra con menos apoyo?',
    2: '¿Se repitió un mismo nombre? ¿Y si esa persona no estuviera?',
    3: '¿Quién le llamaría a usted el martes?'
  }
}
