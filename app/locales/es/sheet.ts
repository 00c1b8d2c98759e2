import type { sheet as source } from '../en/sheet.ts'
import type { Translation } from '../translation.ts'

export const sheet: Translation<typeof source> = {
  progress: '{{done}} de {{all}} con respuesta',
  startOnly: 'Las respuestas de la última vez son un comienzo, no una respuesta.',
  lastTime: 'la última vez: {{answer}}',
  none: 'Nada de esto',
  nobody: 'Nadie',
  pick: 'Escriba un nombre',
  noMatch: 'En su mapa no hay nadie con ese nombre.',
  takeAway: 'Quitar a {{name}}',
  nobodyYet: {
    title: 'Su mapa aún no tiene nombres',
    text: 'Los nombres se anotan en el ejercicio «Quién está en su mapa». Hasta entonces, nada de esto cuenta en su contra.'
  },
  chairs: {
    people: 'En su mapa',
    hintWide: 'Arrastre a alguien a una silla, o pulse de 1 a {{last}} sobre un nombre. Una silla puede quedar vacía.',
    hintNarrow: 'Toque un nombre y después una silla. Una silla puede quedar vacía.',
    keys: 'Pulse de 1 a {{last}} para sentar a esta persona, Intro para elegirla, flechas para otra persona.',
    onChair: 'en la silla',
    nobody: 'nadie todavía',
    left: 'se queda vacía',
    empty: '{{chair}}: nadie todavía. Elija a alguien.',
    seat: '{{chair}}: sentar aquí a {{name}}',
    taken: '{{chair}}: {{name}}. Elegir a esta persona.',
    free: '{{chair}}: dejar ir a {{name}}',
    seated: '{{name}} ocupa esta silla: {{chair}}.',
    freed: '{{chair}}: la silla vuelve a estar vacía.',
    twice: '{{name}} ocupa más de una silla. Está bien así, y cuenta como una sola persona.'
  },
  list: {
    examples: 'Ideas para empezar',
    remove: 'Quitar {{name}}',
    removeShort: 'Quitar',
    removed: 'Quitado. Con Deshacer vuelve.',
    full: 'En esta lista caben {{count}}, y ya está completa.'
  },
  slot: {
    title: 'Un hueco en su propia agenda',
    every: 'Cada cuánto',
    week: 'cada semana',
    month: 'una vez al mes',
    day: 'Día (el primero, si es una vez al mes)',
    time: 'Desde las',
    minutes: 'Minutos',
    save: 'Guardar como archivo de calendario',
    zone: 'Según la hora de {{zone}}. Solo se entera su calendario.',
    saved: 'Guardado. Abra el archivo para añadir el hueco a su calendario.',
    entry: 'Tiempo para mi red',
    file: 'tiempo-para-mi-red.ics'
  },
  open: {
    title: 'Todavía queda algo abierto',
    people_one: '{{count}} persona aún no tiene respuesta.',
    people_other: '{{count}} personas aún no tienen respuesta.',
    rows_one: '{{count}} línea aún no tiene respuesta.',
    rows_other: '{{count}} líneas aún no tienen respuesta.',
    chairs_one: '{{count}} silla sigue abierta.',
    chairs_other: '{{count}} sillas siguen abiertas.',
    self_one: '{{count}} pregunta sobre usted aún no tiene respuesta.',
    self_other: '{{count}} preguntas sobre usted aún no tienen respuesta.',
    items_one: 'Su lista está vacía.',
    items_other: 'Sus listas están vacías.',
    text: 'Puede entregar así. Lo que queda abierto se deja abierto; nadie lo completa por usted.'
  }
}
