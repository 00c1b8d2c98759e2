import type { mine as source } from '../en/mine.ts'
import type { Translation } from '../translation.ts'

export const mine: Translation<typeof source> = {
  pageTitle: 'Mis datos',
  title: 'Lo que es suyo',
  lead: 'Todo lo que usted escribió en este programa le pertenece. Solo usted puede abrir esta página.',
  back: 'Volver a mi hoja',
  sessions: 'Sus sesiones',
  session: 'Sesión {{number}}: {{title}}',
  pdf: 'PDF',
  none: 'Todavía no ha escrito nada.',
  entered: 'Escrito en su nombre',
  enteredText: 'Lo hizo quien dirige la sesión, porque usted se lo pidió. Es suyo como todo lo demás.',
  enteredBy: '{{who}} escribió respuestas por usted el {{when}}, en {{session}}.',
  removed: 'Usted ya no está en la lista de su programa. Sus datos siguen aquí hasta que los borre.',
  start: 'Página de inicio',
  take: 'Llevárselo todo',
  takeText: 'Un archivo con cada nombre, respuesta y lazo que escribió, que otros programas pueden leer.',
  takeGo: 'Descargar como JSON',
  erase: 'Borrarlo todo',
  eraseText:
    'Quita lo que escribió, en todos los dispositivos y para siempre. Los gráficos de grupo ya mostrados quedan; en ellos no se le puede ver.',
  eraseGo: 'Borrar mis datos ...',
  eraseTitle: '¿Borrar todo lo que escribió?',
  eraseWarning:
    'Su mapa, sus respuestas y sus lazos desaparecerán y nadie podrá recuperarlos. Descárguelos antes si quiere conservarlos.',
  eraseYes: 'Borrar para siempre'
}
