import type { explore as source } from '../en/explore.ts'
import type { Translation } from '../translation.ts'

export const explore: Translation<typeof source> = {
  title: 'Explorar mi red',
  people_one: '{{count}} persona en su mapa.',
  people_other: '{{count}} personas en su mapa.',
  lead: 'Esto describe la forma que usted dibujó. Ninguna es mejor ni peor: cada una sirve para algo.',
  private: 'Se calcula en este dispositivo y solo para usted. Ni la sala ni quien facilita reciben nada de esto.',
  counted: 'Cómo se calcula',
  saidFor: 'Lo ha dicho de {{known}} de {{people}}.',
  notEnough: 'Aún no se puede decir',
  lines: {
    title: 'Quién conoce a quién',
    notAsked: 'En este ejercicio no se preguntó quién conoce a quién, así que no hay nada que leer ahí.',
    tooFew: 'Hacen falta al menos dos personas en el mapa para que alguien conozca a alguien.',
    noneDrawn:
      'No trazó líneas entre sus personas. Si de verdad no se conocen, cada una es una conversación aparte. Si se saltó esa parte, esto todavía no dice nada.'
  },
  say: {
    density: {
      low: 'Sus personas se conocen poco entre sí: {{ties}} de {{pairs}} parejas posibles.',
      middle: 'Algunas de sus personas se conocen entre sí: {{ties}} de {{pairs}} parejas posibles.',
      high: 'La mayoría de sus personas se conocen entre sí: {{ties}} de {{pairs}} parejas posibles.'
    },
    effectiveSize: {
      low_one: 'Sus {{people}} personas vienen a ser una sola conversación: casi todas hablan también entre ellas.',
      low_other:
        'Sus {{people}} personas vienen a ser unas {{count}} conversaciones distintas: la mayoría lleva a los mismos círculos.',
      middle_one: 'Sus {{people}} personas vienen a ser una sola conversación.',
      middle_other:
        'Sus {{people}} personas vienen a ser unas {{count}} conversaciones distintas: algunas llevan a un mismo círculo.',
      high: 'Casi cada persona es una conversación aparte: {{people}} personas, unas {{count}} conversaciones.'
    },
    constraint: {
      low: 'Si se cerrara el círculo más estrecho de su mapa, quedarían muchos otros caminos entre sus {{people}} personas.',
      middle:
        'Si se cerrara el círculo más estrecho de su mapa, quedarían algunos otros caminos entre sus {{people}} personas.',
      high: 'Si se cerrara el círculo más estrecho de su mapa, quedarían pocos caminos más entre sus {{people}} personas.'
    },
    hierarchy: {
      low: 'Nadie destaca como enlace entre usted y los demás.',
      middle: 'Unas pocas personas están algo más en el centro que el resto.',
      high: 'Buena parte de su mapa se sostiene gracias a una o dos personas.'
    },
    outside: {
      low: 'La mayoría de sus personas trabaja en su misma empresa: {{inside}} de {{known}}.',
      middle: 'Dentro y fuera están cerca: {{outside}} de {{known}} están fuera de su empresa.',
      high: 'La mayoría de sus personas está fuera de su empresa: {{outside}} de {{known}}.'
    },
    groups: {
      low: 'La mayoría de sus personas viene de un mismo rincón de su vida. Grupos que nombró: {{groups}}.',
      middle: 'Sus personas vienen de unos pocos rincones de su vida. Grupos que nombró: {{groups}}.',
      high: 'Sus personas vienen de muchos rincones de su vida. Grupos que nombró: {{groups}}.'
    }
  },
  why: {
    density: 'Un círculo unido responde enseguida. Uno suelto se entera de cosas distintas.',
    effectiveSize: 'Quienes se conocen suelen compartir noticias. Quienes no se conocen le traen otras.',
    constraint:
      'Un círculo estrecho puede sostenerle, y también ser la única puerta. Con menos personas se estrecha por sí solo.',
    hierarchy: 'Quien está en el centro reúne a los demás, y muchas cosas esperan a esa persona.',
    outside: 'Quien está dentro conoce su trabajo de cerca. Quien está fuera lo ve desde otro lugar.',
    groups: 'Pocos rincones dan profundidad. Muchos dan amplitud.'
  },
  missing: {
    constraint: 'Cuánto le sujeta su círculo: se puede decir a partir de cinco personas.',
    hierarchy: 'Si alguien está en el centro: se puede decir a partir de cinco personas.',
    outside: 'Dentro o fuera de su empresa: hace falta la respuesta de dos personas.',
    groups: 'De qué rincones de su vida vienen: hace falta el grupo de dos personas.'
  },
  figures: {
    density: {
      name: 'Densidad',
      formula: 'Las parejas que se conocen, de todas las que podría haber.',
      range: 'De 0 %, nadie conoce a nadie, a 100 %, todos se conocen.'
    },
    effectiveSize: {
      name: 'Tamaño efectivo',
      formula: 'Las personas de su mapa menos las que cada una conoce, por término medio, entre las demás.',
      range: 'De 1 al número de personas.'
    },
    efficiency: {
      name: 'Eficiencia',
      formula: 'El tamaño efectivo entre las personas de su mapa.',
      range: 'Con 100 %, cada lazo abre algo nuevo.'
    },
    constraint: {
      name: 'Restricción',
      formula:
        'Para cada persona, la parte de sus lazos que lleva a ella, directamente o a través de alguien que la conoce, al cuadrado; y después la suma de todo.',
      range:
        'Cerca de 0, muchos caminos separados; cerca de 1, un solo círculo. Baja con cada persona más, así que léala junto al número de personas.'
    },
    hierarchy: {
      name: 'Jerarquía',
      formula: 'Lo desigual que se reparte la restricción entre sus personas.',
      range: 'De 0, todas por igual, a 1, toda de una sola persona.'
    },
    eiIndex: {
      name: 'Índice E-I',
      formula: 'Las personas de fuera de su empresa menos las de dentro, entre todas ellas.',
      range: 'De -1, todas dentro, a +1, todas fuera.'
    },
    blau: {
      name: 'Índice de Blau',
      formula: 'Elegir a una persona al azar, devolverla y elegir otra vez: cuántas veces salen dos grupos distintos.',
      range: 'De 0, un solo grupo, a casi 1, muchos grupos del mismo tamaño.'
    }
  }
}
