import type { picture as source } from '../en/picture.ts'
import type { Translation } from '../translation.ts'

export const picture: Translation<typeof source> = {
  noContacts: 'Todavía no hay nadie en su mapa. Esta imagen empieza con el primer nombre.',
  nobody: 'nadie',
  noneListed: 'ninguna anotada',
  notAnswered: 'sin responder',
  notSaid: 'sin decir',
  notEnough: 'aún no se puede decir',
  nothingTicked: 'nada marcado',
  noWords: 'sin palabras todavía',
  yes: 'sí',
  no: 'no',
  part: '{{part}}: {{count}}',
  stepOf: '{{value}} de {{steps}}',
  more_one: 'y {{count}} más',
  more_other: 'y {{count}} más',
  unplaced_one: '{{count}} sin colocar, no cuenta',
  unplaced_other: '{{count}} sin colocar, no cuentan',
  answered: {
    contacts: 'Respondido sobre {{count}} de {{of}} en su mapa.',
    rows: 'Respondido: {{count}} de {{of}}.',
    items: 'En su lista: {{count}}.',
    chairs: 'Sillas ocupadas: {{count}} de {{of}}.'
  },
  leaning: {
    one: '{{names}} aporta {{ticks}} de las {{of}} cosas que marcó.',
    several: '{{names}} son quienes más aportan: {{ticks}} por persona, de las {{of}} cosas que marcó.'
  },
  chair: { empty: 'Vacía', notSaid: 'cuándo: sin decir', again: 'también en otra silla' },
  moves: { none: 'ningún paso aquí', toDo: 'previsto', done: 'hecho', loose: 'Sin tipo todavía' },
  mix: {
    outside: 'Fuera de mi empresa',
    outsideOf: '{{count}} de {{known}}. Sin decir: {{unknown}}.',
    counts: 'Como yo: {{alike}}. Distintas: {{different}}. Sin decir: {{unknown}}.',
    kindUnknown_one: '{{count}} sin tipo todavía.',
    kindUnknown_other: '{{count}} sin tipo todavía.'
  },
  shocks: {
    onlySurviving: 'Borde discontinuo: el vínculo acabaría con este empleo, o no se ha dicho. Aquí no cuenta.',
    again: 'A quién llamaría más de una vez',
    uses: '{{uses}} de {{of}}',
    called: 'sí'
  },
  numbers: 'Los números detrás de esto',
  measures: {
    tilt: {
      name: 'Inclinación',
      formula: 'Los que sirven solo a la empresa menos los que solo le sirven a usted, entre la suma de ambos.',
      range: 'De -1, todo para usted, a +1, todo para la empresa.'
    },
    covered: {
      name: 'Cubierto',
      formula: 'Lo que alguien le aporta de la lista, entre toda la lista.',
      range: 'De 0 % a 100 %.'
    },
    leaning: {
      name: 'Apoyo en una sola persona',
      formula: 'Lo máximo que aporta una misma persona, entre todo lo que marcó.',
      range: 'Con 100 %, todo viene de una persona.'
    },
    missing: {
      name: 'Por ocupar',
      formula: 'Lugares que nadie ocupa, entre todos los que hay, comunidades incluidas.',
      range: 'De 0 %, todos ocupados, a 100 %, todos vacíos.'
    },
    slotGap: {
      name: 'Sillas libres',
      formula: 'Las sillas menos las personas distintas que las ocupan, entre todas las sillas.',
      range: 'De 0 % a 100 %. Quien está en dos sillas cuenta una vez.'
    },
    warm: {
      name: 'Sillas con calor',
      formula: 'Personas distintas con las que habló {{warm}}, entre todas las sillas.',
      range: 'De 0 % a 100 %.'
    },
    followThrough: {
      name: 'Cumplimiento',
      formula: 'Pasos hechos, o hechos de otro modo, entre los que ya tocaban.',
      range: 'De 0 % a 100 %. Lo que aún no toca no cuenta.'
    },
    moveVariety: {
      name: 'Variedad',
      formula: 'Tipos de paso que usó, entre todos los tipos.',
      range: 'De 0 % a 100 %.'
    },
    proactivity: {
      name: 'Proactividad',
      formula: 'Escalones subidos, entre todos los de los canales que respondió.',
      range: 'De 0 %, no se usa ninguno, a 100 %, todos están en la agenda.'
    },
    reactive: {
      name: 'Solo si hace falta',
      formula: 'Canales que usa solo cuando necesita algo, entre los que usa.',
      range: 'De 0 % a 100 %.'
    },
    outside: {
      name: 'De fuera',
      formula: 'Personas de fuera de su empresa, entre aquellas de las que lo dijo.',
      range: 'De 0 % a 100 %.'
    },
    eiIndex: {
      name: 'Índice E-I',
      formula: 'Personas distintas de usted menos las parecidas, entre la suma de ambas.',
      range: 'De -1, todas se parecen a usted, a +1, todas son distintas.'
    },
    variety: {
      name: 'Mezcla de tipos',
      formula: 'Lo repartidas que están las personas entre los tipos (índice de variación cualitativa).',
      range: 'De 0, todas de un tipo, a 1, tantas de cada uno.'
    },
    uncovered: {
      name: 'Sin cubrir',
      formula: 'Casos en los que no llamaría a nadie, entre los que respondió.',
      range: 'De 0 % a 100 %.'
    },
    reuse: {
      name: 'La misma persona',
      formula: 'En cuántos casos, como máximo, llamaría a una misma persona.',
      range: 'De 1 al número de casos.'
    },
    reciprocity: {
      name: 'Reciprocidad',
      formula: 'Vínculos en los que dan las dos partes, entre aquellos en los que alguien da.',
      range: 'De 0 % a 100 %.'
    },
    overGiving: {
      name: 'Hacia dónde se inclina',
      formula: 'Solo doy yo menos solo dan los demás, entre los vínculos en los que alguien da.',
      range: 'De -1, solo dan los demás, a +1, solo da usted.'
    }
  }
}
