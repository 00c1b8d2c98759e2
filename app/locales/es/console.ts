import type { console as source } from '../en/console.ts'
import type { Translation } from '../translation.ts'

export const console: Translation<typeof source> = {
  back: 'Programas',
  top: {
    code: 'Código',
    openWall: 'Abrir la pantalla',
    wallConnected: 'Pantalla conectada',
    walls_one: 'Pantalla en {{count}} equipo',
    walls_other: 'Pantalla en {{count}} equipos',
    eyesUp: 'Miradas arriba',
    goOn: 'Seguir',
    keys: 'Teclas',
    report: 'PDF del grupo',
    parts: 'Más abajo'
  },
  disk: {
    full: 'El disco del servidor está lleno y no se puede guardar nada nuevo.',
    help: 'Lo que se escribe queda en cada dispositivo y se envía en cuanto haya sitio. Libere espacio donde funciona Tielines; la sala sigue por sí sola.'
  },
  sheet: {
    title: 'Guion',
    minutes: '{{count}} min',
    total: '{{count}} min previstos',
    notes: 'Solo lo ve quien facilita',
    notesPlaceholder: 'Qué decir, qué preguntar, qué dejar fuera',
    notesSaved: 'Guardado',
    notesSaving: 'Guardando',
    notesFailed: 'Aún sin guardar',
    round: 'ronda {{number}}',
    rounds: 'Rondas',
    roundAt: 'Mirar la ronda {{number}}, {{stage}}',
    talk: 'Charla',
    pause: 'Pausa',
    done: 'hecho',
    onTime: 'En hora',
    ahead_one: '{{count}} minuto de adelanto',
    ahead_other: '{{count}} minutos de adelanto',
    behind_one: '{{count}} minuto de retraso',
    behind_other: '{{count}} minutos de retraso',
    endsAt: 'termina hacia las {{time}}',
    plan: 'Planificar'
  },
  stages: {
    label: 'Etapa',
    preview: 'Vista previa',
    open: 'Abierto',
    locked: 'Cerrado a cambios',
    revealed: 'A la vista',
    closed: 'Terminado'
  },
  does: {
    preview: 'Solo lo muestra la consola. La pantalla sigue mostrando cómo entrar.',
    open: 'La gente escribe. La pantalla muestra la pregunta y cuántas entregas hay.',
    locked: 'Nadie puede escribir. Todo queda guardado y puede volver a abrir.',
    revealed: 'La pantalla muestra el gráfico. Cada persona ve su propia imagen en su equipo.',
    closed: 'Listo. El gráfico queda para el informe; cada persona conserva su imagen.'
  },
  next: {
    open: 'Abrir',
    locked: 'Cerrar a cambios',
    revealed: 'Mostrar',
    closed: 'Terminar',
    prepare: 'Preparar',
    prepareNamed: 'Sigue: {{title}}',
    show: 'Volver a esto',
    end: 'Cerrar la sesión',
    reopen: 'Abrir la sesión de nuevo'
  },
  actions: {
    back: 'Atrás',
    redo: 'Repetir',
    redoTitle: '¿Hacerlo una vez más?',
    redoText: 'Empieza una ronda nueva y se escribe desde cero. La ronda anterior queda como está, con su gráfico.',
    redoYes: 'Empezar otra ronda',
    endEarly: 'Cerrar antes la sesión',
    endTitle: '¿Cerrar esta sesión?',
    endText: 'La pantalla da las gracias y las hojas quedan solo para leer. Puede volver a abrirla.',
    live: 'Dibujar el gráfico mientras se escribe',
    liveHelp:
      'Apagado favorece respuestas sinceras: ver primero a los demás invita a seguirlos. Encendido, solo llega una imagen nueva cuando habla de bastantes personas a la vez.',
    door: 'Puerta abierta',
    doorHelp: 'Mientras está abierta, cada persona toma su lugar con el código. Ciérrela cuando estén todos.'
  },
  progress: {
    ofHandedIn: 'de {{expected}} entregaron',
    nobody: 'Todavía no ha entrado nadie',
    missing_one: '{{count}} no entregó',
    missing_other: '{{count}} no entregaron',
    writing_one: '{{count}} escribe',
    writing_other: '{{count}} escriben',
    away_one: '{{count}} ausente',
    away_other: '{{count}} ausentes',
    changes_one: '{{count}} cambio guardado',
    changes_other: '{{count}} cambios guardados',
    meter: '{{handedIn}} de {{expected}} entregaron, {{writing}} escriben, {{away}} ausentes'
  },
  chart: {
    release: 'Imagen {{number}} · {{people}} personas',
    onWall: 'En la pantalla',
    notOnWall: 'Aún no está en la pantalla',
    offWall: 'Ya no está en la pantalla',
    none: 'Todavía no hay gráfico.',
    noTrend:
      'La línea de las sesiones espera: necesita dos sesiones con las mismas {{k}} personas o más, y que por ella no se distinga a nadie.',
    later: 'Llega cuando haya entregas y usted lo muestre.',
    table: 'Tabla',
    chart: 'Gráfico'
  },
  held: {
    tooFewHandedIn_one:
      '{{count}} entrega hasta ahora. Un gráfico necesita {{k}}; con menos hablaría de personas concretas.',
    tooFewHandedIn_other:
      '{{count}} entregas hasta ahora. Un gráfico necesita {{k}}; con menos hablaría de personas concretas.',
    notRevealed_one: 'Hay {{count}} entrega guardada. El gráfico se dibuja cuando usted lo muestre.',
    notRevealed_other: 'Hay {{count}} entregas guardadas. El gráfico se dibuja cuando usted lo muestre.',
    tooFewChanged_one:
      '{{count}} entrega espera: mostrada ahora, diría demasiado de esa persona. Abra de nuevo si alguien más quiere añadir algo.',
    tooFewChanged_other:
      '{{count}} entregas esperan: mostradas ahora, dirían demasiado de esas personas. Abra de nuevo si alguien más quiere añadir algo.',
    tailLeft_one:
      '{{count}} entrega espera a que terminen todos los presentes, para que no se distinga a un grupo pequeño.',
    tailLeft_other:
      '{{count}} entregas esperan a que terminen todos los presentes, para que no se distinga a un grupo pequeño.',
    nothingSafe_one: 'Esta imagen delataría a alguien, así que no se dibuja. Pregunte mejor qué les llamó la atención.',
    nothingSafe_other:
      'Esta imagen delataría a alguien, así que no se dibuja. Pregunte mejor qué les llamó la atención.'
  },
  preview: {
    title: 'Lo que verá la gente',
    fields: 'Se pregunta sobre cada contacto',
    bins: 'Cada contacto va a uno de estos',
    rows: 'Se pregunta sobre cada una de estas cosas',
    minutes: 'Unos {{count}} minutos',
    debrief: 'Para conversar después'
  },
  idle: {
    title: 'La sala va llegando',
    help: 'La pantalla muestra el código y el cuadrado para escanear. Empiece cuando quiera.',
    here: 'Están {{here}} de {{people}}',
    ended: 'Esta sesión ha terminado',
    endedHelp: 'Sus gráficos y el informe se conservan. Cada persona encuentra su informe en su página.',
    talk: 'Aquí no hay hoja: le toca hablar a usted.'
  },
  people: {
    title: 'Personas',
    activity: { absent: 'aún no llegó', here: 'presente', writing: 'escribe', handedIn: 'entregó', away: 'ausente' },
    unfinished: 'no entregó',
    help: 'pide ayuda',
    link: 'Enlace personal para {{name}}',
    linkTitle: 'Un enlace para {{name}}',
    linkText:
      'Para un dispositivo nuevo o para quien encuentra su lugar ocupado. Al crearlo deja de servir el anterior.',
    linkMake: 'Crear el enlace',
    linkAgain: 'Crear otro',
    linkOnly: 'Déselo solo a {{name}}: quien lo tenga abre este mapa.'
  },
  display: {
    show: 'Mostrar en otro equipo',
    check: 'Revisar esta red',
    title: 'La pantalla en otro equipo',
    text: 'Un enlace para el equipo del proyector. Muestra la pantalla y no abre nada más, y puede retirarlo cuando quiera.',
    open: 'Abra esto allí. Solo se muestra ahora: anótelo, o cree otro más tarde.',
    since: 'Hay un enlace, creado a las {{time}}. Su dirección no se guarda aquí; uno nuevo lo anula.',
    qr: 'La dirección como cuadrado para escanear',
    address: 'Dirección de la pantalla',
    make: 'Crear el enlace',
    again: 'Crear un enlace nuevo',
    revoke: 'Desconectarlo',
    screens_zero: 'La pantalla no está abierta en ningún equipo.',
    screens_one: 'La pantalla está abierta en {{count}} equipo.',
    screens_other: 'La pantalla está abierta en {{count}} equipos.'
  },
  timer: {
    label: 'Reloj',
    start: 'Empezar {{count}} min',
    stop: 'Parar',
    goOn: 'Seguir',
    more: '+2 min',
    clear: 'Quitar el reloj'
  },
  audit: {
    title: 'Qué se ha hecho',
    open: 'Qué se ha hecho',
    empty: 'Nada todavía. Aquí queda escrito cada paso que alguien da.',
    failed: 'La lista no ha llegado. Pruebe otra vez.',
    gone: 'un punto que ya no está',
    led: 'dirigía {{name}}',
    action: {
      startRound: 'Preparó {{item}}',
      moveStage: '{{item}}: {{stage}}',
      showRound: 'Volvió a {{item}}',
      beginItem: 'Pasó a {{item}}',
      arrival: 'Volvió a la entrada',
      eyesUp: 'Miradas arriba',
      goOn: 'Siguió',
      openDoor: 'Abrió la puerta',
      closeDoor: 'Cerró la puerta',
      liveChartsOn: 'Los gráficos llegan mientras se escribe',
      liveChartsOff: 'Los gráficos llegan al mostrarlos',
      end: 'Cerró la sesión',
      reopen: 'Volvió a abrir la sesión',
      timerStart: 'Puso el reloj: {{minutes}} min',
      timerStop: 'Paró el reloj',
      timerGoOn: 'Dejó seguir el reloj',
      timerAdd: '{{minutes}} minutos más',
      timerClear: 'Quitó el reloj',
      planAdd: 'Añadió al guion: {{item}}',
      planMove: 'Movió en el guion: {{item}}',
      planRemove: 'Quitó un punto del guion',
      planMinutes: 'Cambió los minutos: {{item}}',
      planTitle: 'Cambió el título: {{item}}',
      planSettings: 'Cambió los ajustes: {{item}}',
      displayLink: 'Creó un enlace para la pantalla en otro equipo',
      displayRevoked: 'Desconectó la pantalla en otros equipos',
      personalLink: 'Creó un enlace personal para {{person}}',
      approveSeat: 'Dejó entrar a {{person}} en un dispositivo nuevo',
      refuseSeat: 'No dejó entrar a {{person}}',
      addSeat: 'Añadió a {{person}}',
      renameSeat: '{{person}} ahora es {{became}}',
      removeSeat: 'Quitó a {{person}} de la lista',
      restoreSeat: 'Devolvió a {{person}} a la lista',
      beginOnBehalf: 'Empezó a escribir por {{person}}: {{item}}',
      endOnBehalf: 'Terminó de escribir por {{person}}',
      invite: 'Invitó a {{person}} a llevarlo también',
      revokeInvite: 'Retiró la invitación de {{person}}',
      joinFacilitators: 'Se sumó a quienes lo llevan',
      removeFacilitator: 'Retiró a {{person}} de quienes lo llevan',
      handOverLead: 'Pasó el mando a {{person}}',
      takeLead: 'Tomó el mando',
      notes: 'Escribió notas: {{item}}'
    }
  },
  toast: { dismiss: 'Descartar' },
  keys: {
    title: 'Teclas',
    next: 'El paso siguiente',
    back: 'Un paso atrás',
    redo: 'Hacer esto otra vez',
    pause: 'Miradas arriba y seguir',
    timer: 'Poner el reloj en marcha, pararlo, seguir',
    more: 'Dos minutos más',
    clear: 'Quitar el reloj',
    wall: 'Abrir la pantalla',
    table: 'Gráfico o tabla',
    down: 'Mirar la línea siguiente del guion',
    up: 'Mirar la línea anterior',
    rounds: 'La ronda anterior, la ronda siguiente',
    notes: 'Escribir una nota; Esc sale de ella',
    people: 'A la lista de personas',
    door: 'Abrir o cerrar la puerta',
    display: 'La pantalla en otro equipo',
    live: 'Gráficos mientras se escribe, o no',
    audit: 'Qué se ha hecho',
    end: 'Cerrar la sesión',
    programmes: 'Volver a los programas',
    plan: 'Planificar la sesión',
    report: 'PDF del grupo',
    rehearse: 'Ensayar esta sesión',
    help: 'Esta lista'
  }
}
