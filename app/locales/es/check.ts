import type { check as source } from '../en/check.ts'
import type { Translation } from '../translation.ts'

export const check: Translation<typeof source> = {
  title: 'Esta red y este navegador, para {{host}}',
  looking: 'Un vistazo …',
  lookingText: 'Son unos segundos.',
  found: 'Lo que se ha visto',
  again: 'Mirar otra vez',
  well: 'Bien:',
  notWell: 'No como debería:',
  verdict: {
    good: 'Aquí funciona todo.',
    slow: 'Aquí funciona, pero despacio.',
    fallback: 'Aquí funciona, por el camino lento.',
    online: 'Aquí funciona mientras haya conexión.',
    blocked: 'Esta red no deja pasar a Tielines.'
  },
  means: {
    good: 'Desde aquí puede dirigir una sesión o participar en ella.',
    slow: 'Se puede hacer una sesión. Se notará que las pantallas van un momento por detrás.',
    fallback:
      'Los websockets están bloqueados, así que cada pantalla toma el camino que queda. No se pierde nada; los cambios llegan algo más tarde.',
    online:
      'Este navegador no guarda nada en el dispositivo. Lo que se escriba sin conexión se perdería con la página.',
    blocked:
      'La página se abre, pero la línea en vivo no. Entregue el texto de abajo a su equipo de informática, o use otra red, como la de un teléfono.'
  },
  websocket: {
    name: 'Línea en vivo (websocket)',
    works: 'Abierta. Los cambios llegan al momento.',
    blocked: 'Bloqueada en algún punto entre aquí y el servidor.',
    todo: 'Pida a su equipo de informática que permita wss:// hacia {{host}}.'
  },
  polling: {
    name: 'El otro camino (long polling)',
    works: 'Abierto. Se toma solo cuando la línea en vivo está bloqueada.',
    blocked: 'Bloqueado también, o retenido por un proxy.',
    todo: 'Pida a su equipo de informática que permita las peticiones a /socket.io/ en {{host}}, sin cambios ni caché.'
  },
  speed: {
    name: 'Velocidad',
    good: 'Una pregunta y su respuesta tardan {{time}}.',
    slow: 'Una pregunta y su respuesta tardan {{time}}, y eso se nota.',
    todo: 'Un cable u otra red inalámbrica puede ayudar. Las descargas grandes en la sala hacen lo contrario.'
  },
  clock: {
    name: 'Reloj',
    same: 'El reloj de este dispositivo coincide con el del servidor.',
    ahead:
      'El reloj de este dispositivo adelanta {{time}}. No importa: todas las pantallas cuentan con el del servidor.',
    behind: 'El reloj de este dispositivo atrasa {{time}}. No importa: todas las pantallas cuentan con el del servidor.'
  },
  storage: {
    name: 'Memoria de este navegador',
    works:
      'Se puede escribir en ella: lo escrito queda en el dispositivo hasta que lo tiene el servidor. En una ventana privada se va al cerrarla.',
    since: 'Lo que se guardó aquí el {{date}} sigue estando: lo escrito queda hasta que lo tiene el servidor.',
    broken: 'Este navegador no guarda nada: una ventana privada, un ajuste o un disco lleno.',
    todo: 'Use una ventana normal u otro navegador.'
  },
  worker: {
    name: 'Volver a cargar sin conexión',
    works: 'Es posible: la hoja se abre de nuevo aunque no haya red.',
    insecure: 'No es posible en esta dirección, porque no es https. Lo escrito se conserva de todos modos.',
    refused: 'Este navegador no lo permite, como algunas ventanas privadas. Lo escrito se conserva de todos modos.',
    todo: 'Con https:// delante de {{host}} sería posible.'
  },
  it: {
    title: 'Para su equipo de informática',
    head: 'Tielines necesita estos caminos hacia {{host}}. Visto desde este dispositivo, {{now}}:',
    needs:
      'Hace falta: wss://{{host}}/socket.io/ (websocket, abierto durante horas) y, como alternativa, https://{{host}}/socket.io/ (long polling: respuestas de hasta 25 segundos, sin caché y sin modificar).',
    browser: 'Navegador: {{browser}}',
    copy: 'Copiar para informática'
  }
}
