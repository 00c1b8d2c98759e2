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
    privacyTitle: 'Lo que estas páginas pueden decir y lo que no',
    privacy:
      'Solo contienen cifras del grupo, las mismas que mostró la pared, y solo porque entregaron al menos {{k}} personas. Nunca se cuentan grupos de menos de tres personas, ni todas menos unas pocas; donde un número pequeño podría deducirse del resto, las partes se dibujan juntas. Aquí no hay nombres ni respuestas individuales.'
  }
}
