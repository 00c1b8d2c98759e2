import type { desk as source } from '../en/desk.ts'
import type { Translation } from '../translation.ts'

export const desk: Translation<typeof source> = {
  requests: {
    label: 'Quién pide entrar',
    asks: '{{name}} pide entrar desde un dispositivo nuevo',
    check: 'Mire antes: ¿es {{name}} quien lo pide?',
    approve: 'Dejar entrar',
    refuse: 'Ahora no',
    approveName: 'Dejar entrar a {{name}}',
    refuseName: 'No dejar entrar a {{name}}'
  },
  person: {
    more: 'Más sobre {{name}}',
    name: 'Nombre',
    rename: 'Cambiar el nombre',
    paper: 'Escribir por {{name}} ...',
    paperHelp: 'Para un portátil que ha dicho basta, desde la hoja impresa.',
    paperNotOpen: 'Solo mientras hay un ejercicio abierto.',
    remove: 'Quitar de la lista ...',
    link: 'Enlace personal ...'
  },
  remove: {
    title: '¿Quitar a {{name}} de la lista?',
    text: 'El lugar se cierra en todos los dispositivos y lo que entregó {{name}} sale de las cuentas. Puede que un gráfico ya mostrado tenga que retirarse. No se borra nada: al devolver a {{name}} a la lista, todo vuelve a su sitio.',
    yes: 'Quitar de la lista'
  },
  add: { open: 'Añadir a alguien', title: 'Añadir a alguien a la lista', name: 'Nombre', go: 'Añadir' },
  off: { title: 'Fuera de la lista', restore: 'Devolver', restoreName: 'Devolver a {{name}} a la lista' },
  undo: {
    renamed: '{{before}} ahora es {{name}}.',
    removed: '{{name}} está fuera de la lista.',
    go: 'Deshacer'
  },
  paper: {
    title: '¿Escribir por {{name}}?',
    text: 'Solo si {{name}} se lo ha pedido. Usted recibe una hoja vacía de este ejercicio, sin nada de los anteriores, y {{name}} ve que escribió en ella y cuándo.',
    yes: '{{name}} me lo ha pedido: abrir la hoja',
    entering: '{{who}} escribe por {{name}}',
    end: 'Terminar',
    endName: 'Terminar de escribir por {{name}}'
  },
  lead: {
    label: 'Quién lleva esta sesión',
    mine: 'Usted dirige',
    theirs: '{{name}} dirige, usted ayuda',
    means: 'Todos pueden hacerlo todo; un paso de la etapa pregunta antes si dirige otra persona.',
    here: 'también aquí: {{names}}',
    leaderAway: '{{name}} no tiene abierta la consola',
    alone: 'nadie más tiene abierta la consola',
    handOver: 'Pasar el mando ...',
    handOverTitle: 'Pasar el mando',
    handOverText: 'Lo conserva quien usted elija hasta que lo pase o alguien lo tome.',
    away: 'sin la consola abierta',
    take: 'Tomar el mando ...',
    takeTitle: '¿Tomar el mando de {{name}}?',
    takeText: '{{name}} lo sabe enseguida y desde entonces ayuda.',
    takeYes: 'Tomar el mando',
    nowMine: 'Ahora dirige usted.',
    nowTheirs: 'Ahora dirige {{name}}.',
    askTitle: 'Dirige {{name}}',
    askText: 'Este paso mueve a toda la sala. ¿Seguir de todos modos?',
    askYes: 'Seguir de todos modos',
    askTake: 'Tomar el mando y seguir',
    dismiss: 'Descartar'
  },
  keys: {
    approve: 'Dejar entrar a quien pidió primero',
    refuse: 'Ahora no, a quien pidió primero',
    undo: 'Deshacer el último cambio de nombre o de lista',
    lead: 'Pasar el mando o tomarlo',
    add: 'Añadir a alguien a la lista'
  }
}
