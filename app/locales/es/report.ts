import type { report as english } from '../en/report.ts'
import type { Translation } from '../translation.ts'

export const report: Translation<typeof english> = {
  percent: '{{count}} %',
  file: {
    session: 'Sesión {{number}}',
    personal: 'personal',
    cohort: 'grupo'
  },
  personal: {
    title: 'Lo que muestra su red',
    document: '{{name}}, sesión {{number}}, {{cohort}}',
    handedIn: 'Entregado el {{when}}',
    notHandedIn: 'Sin entregar. Hasta aquí ha llegado.',
    move: 'Un pequeño paso',
    list: 'Las personas de su mapa',
    listNote: 'Tal como lo escribió.',
    listNoteNumbers: 'Tal como lo escribió. Los números son los del dibujo.',
    name: 'Nombre',
    noGroup: 'Sin grupo',
    yes: 'sí',
    no: 'no',
    unanswered: '–',
    promiseTitle: 'Esto solo lo ve usted',
    promise:
      'Su mapa es suyo. Quien facilita ve gráficos del grupo, y solo cuando han entregado al menos {{k}} personas. Su empresa no ve nada de lo que hay aquí. Nunca contactamos con nadie que usted nombre.',
    withoutNames:
      'En esta copia no figuran las personas que nombró, porque viaja por correo. Entre con su enlace para descargar la que lleva los nombres.'
  },
  size: {
    contacts_one: 'persona en su mapa',
    contacts_other: 'personas en su mapa',
    outside: 'fuera de su empresa, de {{count}} en que lo indicó',
    groups_one: 'grupo',
    groups_other: 'grupos',
    ties_one: 'pareja que se conoce',
    ties_other: 'parejas que se conocen',
    unsaid_one: 'De {{count}} de ellas no ha dicho si trabaja en su empresa.',
    unsaid_other: 'De {{count}} de ellas no ha dicho si trabajan en su empresa.',
    you: 'yo',
    close: 'Cerca del centro: personas cercanas. Más afuera: más distantes.',
    shelf: 'sin colocar',
    legendOutside: 'fuera de su empresa',
    legendInside: 'dentro',
    legendUnknown: 'sin decir',
    legendTie: 'se conocen',
    alt: 'Un dibujo de su mapa: usted en el centro y {{people}} alrededor, más cerca las más cercanas. {{outside}} fuera de su empresa, {{inside}} dentro, {{unknown}} sin decir. {{ties}}.',
    altTies_one: '{{count}} pareja se conoce entre sí',
    altTies_other: '{{count}} parejas se conocen entre sí'
  },
  share: {
    nobody: 'Nadie aquí',
    alt: 'Dos círculos que se cruzan. {{parts}}.',
    part: '{{part}}: {{count}}',
    of: '{{percent}} de las que colocó',
    inWords: 'En palabras',
    leansLeft: 'De los lazos que sirven a un solo lado, la mayoría sirve a la empresa: {{left}} frente a {{right}}.',
    leansRight:
      'De los lazos que sirven a un solo lado, la mayoría sirve a su crecimiento: {{right}} frente a {{left}}.',
    even: 'Los lazos que sirven a un solo lado se reparten por igual: {{left}} y {{right}}.',
    noTilt: 'Ningún lazo sirve a un solo lado, así que no hay nada que sopesar.',
    growth_one: '{{count}} de {{answered}} le ayuda a crecer, trabaje donde trabaje.',
    growth_other: '{{count}} de {{answered}} le ayudan a crecer, trabaje donde trabaje.',
    unsorted_one: 'Falta colocar a {{count}} persona; no cuenta aquí.',
    unsorted_other: 'Falta colocar a {{count}} personas; no cuentan aquí.'
  },
  picture: {
    answeredContacts_one: 'Según {{answered}} de {{count}} persona de su mapa.',
    answeredContacts_other: 'Según {{answered}} de {{count}} personas de su mapa.',
    answeredRows: 'Según {{answered}} de {{count}} respuestas.',
    answeredItems: 'Según todo lo que anotó: {{count}}.',
    open: 'sin responder',
    nobody: 'nadie todavía',
    none: 'nada todavía',
    empty: 'Vacía',
    taken: 'Ocupada',
    again: 'también en otra silla',
    nothing: 'nada previsto',
    loose: 'Aún sin clase',
    unknown: 'aún no se puede decir',
    items: '{{count}} en su lista',
    kinds: 'Quiénes son',
    leaning_one: 'Con más marcas: {{people}}, {{ticks}} de {{of}}.',
    leaning_other: 'Con más marcas: {{people}}, {{ticks}} de {{of}} cada vez.',
    outside: 'De fuera de su empresa: {{outside}} de {{of}} en que lo indicó.',
    alikeOf: '{{alike}} de {{of}} como usted',
    allAlike: 'iguales a usted',
    allDifferent: 'diferentes',
    surviving: 'cuentan {{counted}} de {{of}}',
    reused: 'El número junto a un nombre dice en cuántos de estos casos llamaría a la misma persona.',
    fadedNote:
      'Los nombres con línea de puntos no cuentan aquí: el lazo no seguiría sin el empleo, o no lo ha indicado.',
    level: '{{level}} de {{of}}: {{words}}',
    chairsAlt: 'Un dibujo de sillas. {{chairs}}.',
    stepsAlt: 'Un dibujo de escalones, un tramo por línea. {{rows}}.',
    betweenAlt: 'Barras a ambos lados de un centro, de −1, iguales a usted, a +1, diferentes. {{rows}}.',
    beamAlt: 'Una balanza. {{parts}}.',
    tanksAlt: 'Un dibujo de depósitos. {{tanks}}.'
  },
  figures: {
    covered: 'de esto lo aporta alguien',
    leaning: 'de todas las marcas, como máximo, recaen en una persona',
    missing: 'de los lugares siguen libres',
    slotGap: 'de las sillas no tienen una persona propia',
    warm: 'de las sillas tienen a alguien con quien habló hace poco',
    followThrough: 'de lo que tocaba se hizo, tal cual o adaptado',
    moveVariety: 'de las clases de paso se usaron',
    proactivity: 'del camino hasta arriba, en lo que respondió',
    reactive: 'de lo que usa ocurre solo cuando necesita algo',
    outside: 'de quienes indicó son de fuera de su empresa',
    variety: 'de la variedad posible de clases',
    uncovered: 'de los casos no tienen a quién llamar',
    reuse: 'casos, como máximo, en que llamaría a la misma persona',
    reciprocity: 'de los lazos en que algo fluye van en ambos sentidos',
    overGiving: 'de −1, solo recibe, a +1, solo da'
  },
  cohort: {
    title: 'Lo que mostró la sala',
    document: 'Sesión {{number}}, {{cohort}}: lo que mostró la sala',
    shown: '{{people}}, tal como se mostró el {{when}}',
    again: 'ronda {{number}}',
    noPicture:
      'De este ejercicio no hay imagen del grupo. Entregaron demasiado pocas personas para dibujarla sin señalar a nadie.',
    silent: 'No se muestra: con estas respuestas, cualquier número diría demasiado de alguien.',
    talk: 'Para conversar',
    alt: '{{measure}}. {{cells}}.',
    cell: '{{parts}}: {{value}}',
    aside: '{{part}} (o {{aside}})',
    row: '{{measure}}: {{cells}}.',
    eachPerson: 'En cada línea, cada persona cuenta una vez.',
    eachShare: 'La media de las partes de cada persona.',
    eachBalance:
      'La media de las partes de cada persona. El número bajo cada nombre va de −1, todo igual, a +1, todo diferente.',
    privacyTitle: 'Lo que estas páginas pueden decir y lo que no',
    privacy:
      'Solo contienen cifras del grupo, las mismas que mostró la pared, y solo porque entregaron al menos {{k}} personas. Nunca se cuentan grupos de menos de tres personas, ni todas menos unas pocas; donde un número pequeño podría deducirse del resto, las partes se dibujan juntas. Aquí no hay nombres ni respuestas individuales.'
  }
}
