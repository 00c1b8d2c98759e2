import type { imports as source } from '../en/imports.ts'
import type { Translation } from '../translation.ts'

export const imports: Translation<typeof source> = {
  title: 'Traer nombres de un archivo',
  promise:
    'El archivo se lee aquí, en su propio dispositivo. Solo se toman los nombres que marque; nada más sale de esta página.',
  choose: 'Elegir un archivo',
  chooseOther: 'Otro archivo',
  drop: 'o suéltelo aquí. Sirven CSV y vCard.',
  reading: 'Leyendo {{file}}',
  how: 'Dónde encontrar sus contactos',
  sources: {
    linkedIn: {
      name: 'LinkedIn',
      way: 'Ajustes, Privacidad de los datos, Obtener una copia de tus datos, Contactos. Descomprima lo que llega por correo; es Connections.csv.'
    },
    google: { name: 'Google', way: 'contacts.google.com, Exportar, CSV de Google.' },
    apple: { name: 'iPhone, Mac', way: 'En Contactos o en icloud.com, seleccione todos y elija Exportar vCard.' },
    outlook: { name: 'Outlook', way: 'Personas, Administrar contactos, Exportar contactos.' }
  },
  fault: {
    empty: 'Este archivo está vacío. Expórtelo otra vez, por favor.',
    tooLarge: 'Este archivo pasa de 100 MB. Exporte sus contactos sin fotos, por favor.',
    archive:
      'Es un archivo ZIP o una hoja de cálculo. Descomprímalo, o guarde la hoja como CSV, y elija lo que hay dentro.',
    binary: 'En este archivo no hay texto. Elija un archivo CSV o vCard, por favor.',
    unknown:
      'En este archivo no hay vCards ni una fila de títulos como First Name o Nombre. Expórtelo otra vez, por favor.',
    nobody: 'El archivo se puede leer, pero nadie en él tiene nombre.',
    unreadable: 'No se pudo abrir el archivo. Compruebe que sigue ahí y que hay conexión, y elíjalo de nuevo.',
    openQuote: 'En la línea {{line}} se abren unas comillas que no se cierran. Corrija esa línea o exporte otra vez.',
    openCard:
      'La tarjeta que empieza en la línea {{line}} no termina. Puede que el archivo esté cortado; expórtelo otra vez.',
    strayEnd: 'En la línea {{line}} termina una tarjeta que no había empezado. Expórtelo otra vez, por favor.'
  },
  found_one: '{{count, number}} nombre en {{file}}',
  found_other: '{{count, number}} nombres en {{file}}',
  leftOut_one: 'Una entrada sin nombre utilizable queda fuera (línea {{line}}).',
  leftOut_other: '{{count}} entradas sin nombre utilizable quedan fuera (la primera, en la línea {{line}}).',
  search: 'Buscar nombres y organizaciones',
  names: 'Nombres del archivo',
  shown_one: '{{count, number}} nombre encontrado',
  shown_other: '{{count, number}} nombres encontrados',
  noMatch: 'Nadie aquí se llama así.',
  onMap: 'ya está en su mapa',
  twin: 'este nombre ya está marcado',
  ticked_one: '{{count}} marcado',
  ticked_other: '{{count}} marcados',
  over_one: 'En su mapa caben {{all}} nombres. Desmarque uno para seguir.',
  over_other: 'En su mapa caben {{all}} nombres. Desmarque {{count}} para seguir.',
  add_zero: 'Marque a quién añadir',
  add_one: 'Añadir {{count}} persona',
  add_other: 'Añadir {{count}} personas',
  added_one: '{{count}} persona añadida. Con Deshacer se quita.',
  added_other: '{{count}} personas añadidas. Con Deshacer se quitan todas.'
}
