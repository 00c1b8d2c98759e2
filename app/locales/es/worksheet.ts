import type { worksheet as source } from '../en/worksheet.ts'
import type { Translation } from '../translation.ts'

export const worksheet: Translation<typeof source> = {
  save: {
    nothing: 'Se guarda mientras escribe',
    saving: 'Guardando',
    saved: 'Guardado a las {{time}}',
    kept: 'Queda en este dispositivo y se enviará',
    full: 'Guardado aquí: disco del servidor lleno',
    late: 'Queda en este dispositivo. Se envía si este ejercicio vuelve a abrirse.',
    memory: 'Este navegador no conserva nada. Deje la página abierta hasta que diga guardado.'
  },
  refused: {
    title_one: 'Un cambio no se pudo guardar.',
    title_other: '{{count}} cambios no se pudieron guardar.',
    names: 'Se trataba de {{names}}.',
    understood: 'Entendido'
  },
  undo: 'Deshacer',
  undone: 'Deshecho.',
  help: {
    ask: 'Quisiera ayuda',
    asked: 'La ayuda está en camino',
    offline: 'No hay conexión. Levante la mano.'
  },
  myData: 'Mis datos',
  leave: '¿No es {{name}}?',
  waiting: {
    title: 'Ya está dentro, {{name}}.',
    next: 'El próximo ejercicio aparecerá aquí solo. Hasta entonces, escuche y póngase cómodo.',
    opening: 'Abriendo su hoja'
  },
  kept: {
    title: 'Un momento',
    text: 'Ahora no se llega al servidor. Lo que escribió está en este dispositivo, y esta página se abre sola.'
  },
  onBehalf: {
    now: '{{who}} está escribiendo respuestas por usted, como pidió.',
    was: '{{who}} escribió respuestas por usted el {{when}}. Son suyas: cambie lo que quiera.',
    entering: 'Está escribiendo por {{name}}.',
    care: 'Solo lo que está en el papel. {{name}} ve que fue usted.',
    end: 'Terminar',
    over: 'Escribir por {{name}} ha terminado.',
    overText:
      'Lo que escribió queda en la hoja de {{name}}. Termina cuando usted lo decide, cuando acaba el ejercicio o cuando {{name}} vuelve a escribir.',
    nobody: 'No está escribiendo por nadie.',
    refused: 'Esto no lo puede escribir usted.',
    console: 'Volver a la consola'
  },
  eyesUp: { title: 'Mirada al frente', text: 'Todo queda guardado. Su hoja vuelve sola.' },
  resting: {
    locked: 'Lápices abajo.',
    lockedText: 'Ya no se escribe. La sala lo mirará en común en un momento.',
    revealed: 'Mire al frente: la sala está en la pared.',
    revealedText: 'Aquí tiene, al lado, su propia imagen.',
    notHandedIn: 'No había entregado, así que no entra en la cuenta. Lo que escribió se conserva y es suyo.'
  },
  closed: {
    title: 'Gracias, {{name}}.',
    round: 'Este ejercicio está cerrado. Si sigue otro, aparecerá aquí solo.',
    session: 'La sesión ha terminado. Sus páginas son suyas y puede llevárselas.',
    download: 'Descargar mis páginas (PDF)',
    note: 'Con los nombres que anotó. Nadie más puede abrirlo.'
  },
  handIn: {
    button: 'Entregar',
    back: 'Seguir escribiendo',
    anyway: 'Entregar así',
    unplaced: {
      title_one: 'Falta colocar una tarjeta',
      title_other: 'Faltan por colocar {{count}} tarjetas',
      text: 'Sencillamente no cuentan. Puede entregar ya o colocarlas antes.'
    },
    empty: {
      title: 'Todavía no hay nadie en su mapa',
      text: 'Si entrega así, contará como «sin empezar». Un solo nombre ya sería un comienzo. ¿Entregar de todos modos?'
    }
  },
  picture: {
    handedIn: 'Entregado. Esto solo lo ve usted.',
    takeBack: 'Aún no he terminado',
    suggestion: 'Un pequeño paso',
    nobody: 'nadie',
    outside: 'fuera de mi empresa',
    inside: 'dentro',
    unsaid: 'sin decir',
    notSorted_one: '{{count}} sin colocar, no cuenta',
    notSorted_other: '{{count}} sin colocar, no cuentan',
    who: 'Quién está dónde',
    part: '{{part}}: {{count}}',
    explore: 'Explorar mi red',
    drawingFailed: 'No se ha podido cargar la imagen. Aparecerá cuando haya conexión.',
    exploreFailed: 'No se ha podido cargar. Inténtelo otra vez cuando haya conexión.'
  },
  bins: {
    left: 'Por colocar, {{left}} de {{all}}',
    allPlaced: 'Colocadas las {{all}}',
    hintWide: 'Arrastre una tarjeta o pulse de 1 a {{last}}.',
    hintNarrow: 'Toque el lugar que le corresponde. Toque una tarjeta ya colocada para moverla.',
    lastTime: 'Los lugares de la última vez son un comienzo, no una respuesta.',
    was: 'la última vez: {{bin}}',
    asLastTime: 'Como la última vez: {{bin}}',
    where: '¿Dónde va {{name}}?',
    putHere: '{{bin}}: poner aquí a {{name}}',
    takeOut: 'De vuelta al montón',
    privacy: 'Bastan las iniciales. Nadie en esta sala puede ver estos nombres.',
    empty: 'No hay a quién colocar: su mapa aún no tiene nombres.',
    noneHere: 'nadie todavía',
    board: 'Tarjetas y lugares',
    keys: 'Pulse de 1 a {{last}} para colocar esta tarjeta, L para el lugar de la última vez, 0 para devolverla al montón, flechas para otra tarjeta.',
    placed: '{{name}}: {{bin}}. Por colocar: {{left}}.',
    unplaced: '{{name}} vuelve al montón. Por colocar: {{left}}.'
  },
  map: {
    steps: {
      label: 'Partes de este ejercicio',
      names: 'Nombres',
      about: 'Sobre cada uno',
      ties: 'Quién conoce a quién'
    },
    optional: 'opcional',
    prompts: {
      turnTo: {
        ask: '¿A quién acudió este año?',
        help: 'En busca de consejo, de una opinión sincera o de una palabra a tiempo.'
      },
      workWith: {
        ask: '¿Con quién trabajó de cerca?',
        help: 'En su equipo y más allá; también clientes y proveedores.'
      },
      learnFrom: { ask: '¿De quién aprendió?', help: 'Alguien que le enseñó cómo, o que le hizo pensar de nuevo.' },
      wouldLike: {
        ask: '¿A quién le gustaría acudir y todavía no lo ha hecho?',
        help: 'Haber pensado en esa persona ya cuenta.'
      },
      outside: {
        ask: '¿Quién está en su vida fuera del trabajo?',
        help: 'Antiguos colegas, amistades, vecinos, familia. Se anotan como fuera de su empresa.'
      }
    },
    promptOf: 'Pregunta {{number}} de {{all}}',
    field: 'Un nombre, iniciales o un apodo',
    add: 'Añadir',
    onMap_one: '{{count}} persona en su mapa',
    onMap_other: '{{count}} personas en su mapa',
    noneYet: 'Los nombres se reúnen aquí a medida que los anota.',
    fromFile: 'Traer de un archivo',
    fromFileFailed: 'Para esto hace falta conexión. Inténtelo de nuevo en un momento.',
    already: '{{name}} ya está en su mapa. Si es otra persona, añada una inicial.',
    full: 'Su mapa tiene {{count}} nombres, y no caben más.',
    tooLong: 'Es demasiado largo para un nombre. Caben {{count}} caracteres.',
    added: 'Añadido: {{name}}.',
    removed: 'Quitado: {{name}}. Con Deshacer vuelve.',
    rename: 'Cambiar el nombre de {{name}}',
    remove: 'Quitar a {{name}}',
    newName: 'Nombre de {{name}}',
    back: 'Atrás',
    next: 'Siguiente pregunta',
    goOn: 'Ahora, unas palabras sobre cada uno',
    goTies: 'Ahora, quién conoce a quién',
    privacy: 'Bastan las iniciales. Nadie en esta sala puede ver estos nombres y nunca contactamos con nadie.',
    one: 'Uno a uno',
    list: 'En lista',
    picture: 'En imagen',
    view: 'Cómo mostrar a las personas',
    personOf: '{{number}} de {{all}}',
    previous: 'Anterior',
    nextPerson: 'Siguiente',
    described: 'Con respuesta, {{done}} de {{all}}',
    skip: 'Deje en blanco lo que prefiera no decir.',
    noAnswer: 'sin decir',
    groupHint: 'consejo, club de correr, primer empleo',
    nobody: 'Anote primero un nombre y después diga unas palabras sobre cada uno.',
    tiesAsk: '¿Quién conoce a quién?',
    tiesHelp: 'Elija a una persona y después a todas las que conoce. Omita lo que no sepa con seguridad.',
    tiesFew: 'Para esto hacen falta dos nombres en su mapa.',
    knows: '{{name}} conoce a',
    knowsCount: 'conoce a {{count}}',
    choosePerson: 'Elija a una persona'
  }
}
