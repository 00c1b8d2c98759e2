import type { programme as source } from '../en/programme.ts'
import type { Translation } from '../translation.ts'

export const programme: Translation<typeof source> = {
  signIn: {
    title: 'Qué bueno verle de nuevo',
    intro:
      'Para quienes dirigen un programa. Los participantes no necesitan cuenta: entran con el código de la pantalla.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    submit: 'Entrar',
    signOut: 'Salir'
  },
  first: {
    title: 'Esta sala es suya',
    intro:
      'Es la primera persona que facilita aquí. Esta cuenta abre la consola; el enlace que le trajo sirve una sola vez.',
    name: 'Su nombre',
    email: 'Correo electrónico',
    password: 'Contraseña',
    passwordHint: 'Al menos 10 caracteres. Una frase se recuerda mejor que un acertijo.',
    submit: 'Crear mi cuenta'
  },
  list: {
    title: 'Sus programas',
    people_one: '{{count}} persona',
    people_other: '{{count}} personas',
    promise: 'Gráficos a partir de {{k}} entregas',
    check: 'Revisar esta red',
    ownExercises: 'Mis ejercicios',
    start: 'Empezar con mi propio grupo',
    open: 'Abrir la consola',
    look: 'Volver a mirar',
    plan: 'Planificar',
    report: 'PDF del grupo',
    exercises: 'En el guion',
    done: 'celebrada',
    next: 'próxima',
    planned: 'prevista',
    live: 'en curso',
    empty: 'Aquí todavía no hay nada. Un grupo se crea en dos minutos: un título, una fecha y los nombres.',
    demoTitle: 'Un grupo para probar',
    demo: 'Todas las personas son inventadas. Dirija una sesión, mire los gráficos, rompa lo que quiera: está para jugar y se retira con un clic.',
    discard: 'Retirar la demostración',
    discardTitle: '¿Retirar el grupo de demostración?',
    discardText: 'Sus sesiones, mapas y gráficos desaparecen para siempre. Sus propios grupos quedan como están.',
    discardYes: 'Retirarlo'
  },
  create: {
    title: 'Su propio grupo',
    intro: 'Lo que necesita una primera sesión. Todo se puede cambiar después, menos el grupo más pequeño.',
    name: 'Título',
    namePlaceholder: 'Programa de Liderazgo Puerto',
    startsAt: 'Primera sesión',
    zone: 'Zona horaria',
    language: 'Idioma de la sala',
    people: 'Quién participa',
    peopleHint: 'Un nombre por línea, tal como se llama a cada persona en la sala.',
    exercises: 'Qué se hace en la primera sesión',
    exercisesHint: 'Casi siempre se empieza por el mapa y la auditoría. Los demás ejercicios usan el mismo mapa.',
    minutes: '{{count}} min',
    k: 'Gráficos a partir de cuántas entregas',
    kHint:
      'Ningún gráfico muestra a menos personas. Todos conocen este número, así que no cambia una vez creado el grupo. El mínimo es cuatro.',
    discard: 'Retirar el grupo de demostración',
    submit: 'Crear el grupo',
    back: 'Volver a los programas',
    sessionTitle: 'Quién está en nuestros mapas',
    faults: {
      title: 'Póngale un título que la gente reconozca.',
      startsAt: 'Elija un día y una hora.',
      exercises: 'Elija al menos un ejercicio.',
      few: 'Hay menos nombres que entregas necesarias para un gráfico. Añada nombres o baje el número.',
      many: 'Un grupo admite hasta 1000 personas.',
      twice: 'Un nombre aparece dos veces. Añada una inicial para distinguirlos.',
      long: 'Uno de los nombres es muy largo. Se admiten hasta 500 caracteres.'
    }
  }
}
