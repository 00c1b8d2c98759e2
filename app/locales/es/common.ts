import type { common as source } from '../en/common.ts'
import type { Translation } from '../translation.ts'

export const common: Translation<typeof source> = {
  product: 'Tielines',
  close: 'Cerrar',
  cancel: 'Cancelar',
  copy: 'Copiar',
  copied: 'Copiado',
  yes: 'Sí',
  no: 'No',
  people_one: '{{count}} persona',
  people_other: '{{count}} personas',
  session: 'Sesión {{number}}',
  sessionOf: 'Sesión {{number}} de {{sessions}}',
  theme: {
    label: 'Aspecto',
    auto: 'Como este dispositivo',
    light: 'Claro',
    dark: 'Oscuro',
    contrast: 'Alto contraste'
  },
  language: { label: 'Idioma', en: 'English', es: 'Español' },
  connection: {
    lost: 'Se perdió la conexión; lo seguimos intentando',
    outdated: 'Hay una versión nueva. Vuelva a cargar esta página.',
    signedOut: 'Aquí ya no tiene la sesión iniciada. Vuelva a cargar para entrar de nuevo.',
    gone: 'Ya no lleva esta sesión.',
    reload: 'Volver a cargar'
  },
  clock: { left: 'Quedan {{time}}', stopped: 'Quedan {{time}}, parado', over: 'Tiempo' },
  chart: {
    part: 'Respuesta',
    about: 'Sobre',
    people: 'Personas',
    share: 'Proporción media',
    few: 'menos de 3',
    fewShort: '<3',
    nearlyAll: 'todas o casi todas',
    hidden: 'no se muestra',
    privacy: 'Nunca se muestran grupos de menos de 3',
    range: '{{low}} a {{high}}',
    upTo: 'hasta {{high}}',
    over: 'más de {{low}}',
    contacts: 'contactos',
    aside: '{{part}} (o {{aside}})',
    merged: 'varias respuestas juntas',
    unsure: 'menos de 3, o no se muestra'
  },
  trend: {
    session: 'Sesión',
    middle: 'En el medio',
    unsure: 'no alcanza para decirlo',
    between: 'de {{from}} a {{to}}',
    people_one: 'la misma {{count}} persona en cada sesión que se muestra',
    people_other: 'las mismas {{count}} personas en cada sesión que se muestra'
  },
  page: {
    home: 'Página de inicio',
    again: 'Intentar de nuevo'
  }
}
