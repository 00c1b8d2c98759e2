import type { plan as source } from '../en/plan.ts'
import type { Translation } from '../translation.ts'

export const plan: Translation<typeof source> = {
  title: 'Plan: {{title}}',
  intro: 'Todo se guarda al cambiarlo. Una consola abierta lo sigue al momento.',
  back: 'Programas',
  console: 'Abrir la consola',
  list: 'Guion',
  saving: 'Guardando',
  saved: 'Todo guardado',
  total_one: '{{count}} minuto en total',
  total_other: '{{count}} minutos en total',
  empty: 'Todavía no hay nada previsto. Casi siempre se empieza con un ejercicio y se termina con unas palabras.',
  kinds: { exercise: 'Ejercicio', talk: 'Charla', pause: 'Pausa' },
  item: {
    name: 'Cómo se llama',
    minutes: 'Minutos',
    minutesOf: 'Minutos para {{title}}',
    up: 'Subir {{title}}',
    down: 'Bajar {{title}}',
    remove: 'Quitar {{title}}',
    keys: 'Alt y las flechas también mueven un punto.',
    moved: '{{title}} es ahora el número {{place}} de {{of}}.',
    removed: '{{title}} ya no está en el guion.',
    added: '{{title}} está ahora al final.',
    undo: 'Volver a ponerlo',
    run: 'Ya se hizo, así que se queda. Lo que elija ahora vale para la próxima ronda.'
  },
  add: {
    title: 'Añadir al guion',
    exercise: 'Ejercicio',
    catalogue: 'El catálogo',
    own: 'Los míos',
    minutes: '{{title}}, {{count}} min',
    addExercise: 'Añadir el ejercicio',
    addTalk: 'Añadir una charla',
    addPause: 'Añadir una pausa'
  },
  choices: {
    title: 'Qué se pregunta y desde cuándo cuenta',
    changed: 'su elección',
    rows: 'Sobre qué se pregunta',
    rowsHint: 'Para una ronda bastan unas cuatro. El mínimo son dos.',
    usual: 'habitual',
    thresholds: 'Desde cuándo cuenta',
    thresholdsHint:
      'Ninguno de estos valores es una nota de corte. Elíjalos antes de que la gente escriba; los gráficos y las frases dicen cuál vale.',
    ofCatalogue: '{{value}}, como en el catálogo',
    ofExercise: '{{value}}, como en el ejercicio',
    backToCatalogue: 'Como en el catálogo',
    backToExercise: 'Como en el ejercicio'
  },
  thresholds: {
    share: { over: 'Sobre todo «{{about}}» por encima de' },
    coverage: { enough: 'Bastan personas desde', atLeast: '«{{about}}» cuenta desde' },
    shortfall: { target: '«{{about}}» está cubierto desde', atLeast: '«{{about}}» cuenta desde' },
    slots: { warm: 'La silla sigue viva si hablaron' },
    levels: { enough: 'Sin hueco desde' },
    mix: { flagBelow: 'Casi una sola mirada por encima de' },
    balance: { over: 'Una parte da claramente más si aventaja a la otra en más de' }
  },
  values: {
    percent: '{{count}} %',
    alike: '{{count}} % se parecen (índice E-I {{index}})',
    step: '{{count}} de {{most}}'
  },
  faults: {
    minutes: 'Un número entero de 1 a {{most}}.',
    title: 'Hasta {{most}} caracteres.',
    rows: 'Elija al menos dos.',
    value: 'Este valor no se aceptó. Elija otro.'
  }
}
