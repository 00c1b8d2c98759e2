import type { join as source } from '../en/join.ts'
import type { Translation } from '../translation.ts'

export const join: Translation<typeof source> = {
  home: {
    title: 'Vea dónde le sostiene su red.',
    lead: 'Tielines es un taller para grupos de liderazgo: usted traza, en privado, con quién puede contar, y la sala ve solo lo que tiene en común.',
    code: 'Código de la pared',
    codeHint: 'Tres letras y tres cifras, como HBR 482',
    go: 'Entrar',
    back: 'Ha entrado como {{name}}.',
    room: 'Volver a mi hoja',
    removed:
      'Quien dirige la sesión ha quitado a {{name}} de la lista: este lugar está cerrado y no cuenta en ninguna parte. Si es un error, dígaselo: con un clic vuelve todo. Lo que escribió sigue siendo suyo.',
    again: 'Volver a mirar',
    myData: 'Llevármelo o borrarlo',
    facilitator: 'Dirijo una sesión'
  },
  join: {
    title: '¿Quién es usted?',
    filter: 'Escriba su nombre',
    names: 'Personas de este grupo',
    taken: 'en uso en otro lugar',
    ask: '¿Es usted?',
    askName: '{{name}}: en uso en otro dispositivo. Pedir a quien dirige que le deje entrar',
    takenHelp:
      '¿Es usted alguien de aquí, en un dispositivo nuevo? Pulse su nombre para pedirlo a quien dirige la sesión, o abra su enlace personal.',
    noMatch: 'Nadie tiene aquí este nombre. Pruebe con las primeras letras o pregunte a quien dirige la sesión.',
    closed: 'La puerta está cerrada ahora. Diga a quien dirige la sesión que está aquí; se abre con un clic.',
    elsewhere: '¿No es su sesión?'
  },
  promise: {
    title: 'Antes de empezar',
    yours: 'Su mapa es suyo. Nadie más en esta sala puede abrirlo.',
    group: 'Quien dirige la sesión ve gráficos de todo el grupo, y solo cuando han entregado al menos {{k}} personas.',
    employer: 'Nada sale de aquí hacia su empresa.',
    take: 'Llévese todo, o haga que se borre, cuando quiera.',
    contact: 'Nunca contactamos con las personas que usted nombra.'
  },
  asking: {
    pageTitle: 'Pidiendo entrar',
    waiting: 'Lo estamos preguntando, {{name}}.',
    waitingText: 'Quien dirige la sesión ya lo ve. Haga una seña: esta página sigue sola en cuanto le dejen entrar.',
    lost: 'Ahora no hay conexión. Sigue por sí sola.',
    refused: 'Esta vez no, {{name}}.',
    refusedText:
      'No se ha dejado entrar a este dispositivo. Si es usted, hable con quien dirige la sesión: puede crearle un enlace personal o dejarle entrar cuando vuelva a pedirlo.',
    expired: 'Nadie respondió, {{name}}.',
    expiredText: 'Han pasado diez minutos. Avise de que está esperando y vuelva a pedirlo.',
    again: 'Pedir otra vez',
    cancel: 'Cancelar',
    back: 'Volver a los nombres',
    look: 'Volver a mirar'
  },
  seat: {
    title: 'Qué bien verle de nuevo.',
    text: 'Este es su enlace personal. Abre su propia hoja en este dispositivo.',
    open: 'Abrir mi hoja',
    care: 'Úselo en un dispositivo suyo y no se lo pase a nadie.'
  }
}
