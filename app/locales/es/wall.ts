import type { wall as source } from '../en/wall.ts'
import type { Translation } from '../translation.ts'

export const wall: Translation<typeof source> = {
  title: 'Pantalla',
  join: {
    title: 'Adelante',
    scan: 'Apunte el teléfono al cuadrado o abra esta dirección:',
    code: 'y escriba el código',
    here_one: '{{count}} persona está aquí',
    here_other: '{{count}} personas están aquí',
    nobody: 'Todavía no hay nadie',
    promise: 'Solo usted ve su mapa. Un gráfico necesita al menos {{k}} personas.',
    closedDoor: 'La puerta está cerrada. Si acaba de llegar, dígaselo a quien facilita.'
  },
  work: {
    handedIn: '{{handedIn}} de {{expected}} entregaron',
    writing_one: '{{count}} sigue escribiendo',
    writing_other: '{{count}} siguen escribiendo',
    nobody: 'Todavía no ha entrado nadie',
    away_one: '{{count}} salió un momento',
    away_other: '{{count}} salieron un momento',
    promise: 'Solo usted ve su mapa. La pantalla muestra grupos de {{k}} o más.',
    joinAt: 'Entrar:',
    dots: '{{handedIn}} entregaron, {{writing}} escriben, {{away}} salieron'
  },
  locked: { title: 'Fin de la escritura.', help: 'Todo queda guardado. En un momento lo miramos juntos.' },
  reveal: {
    soon: 'Todavía no hay entregas suficientes para un gráfico. Hacen falta {{k}}.',
    waits: 'Ahora no hay gráfico: diría demasiado de personas concretas. Se dibuja en cuanto sea posible.',
    people_one: '{{count}} persona',
    people_other: '{{count}} personas',
    page: '{{page}} de {{pages}}'
  },
  paused: { title: 'Miradas arriba', help: 'Su trabajo queda guardado. Seguimos en un momento.' },
  item: {
    talk: 'Un momento para escuchar',
    talkHelp: 'Ahora no hay nada que escribir.',
    pause: 'Una pausa',
    pauseHelp: 'Su trabajo queda guardado. Seguimos juntos.'
  },
  closed: { help: 'Su propia imagen es suya: la encuentra en su página.' },
  ended: { title: 'Gracias.', help: 'Su mapa y su informe están en su página hasta que los borre.' },
  lost: 'Se perdió la línea con el servidor. Esta imagen puede ser algo antigua; la pantalla vuelve sola.',
  fault: { title: 'Un momento', help: 'Esta pantalla vuelve sola.' },
  revoked: {
    title: 'Esta pantalla se ha desconectado.',
    help: 'Muestra una sesión solo mientras quien facilita lo quiere. Un enlace nuevo la abre otra vez.'
  },
  keys: {
    title: 'Teclas',
    theme: 'Claro, oscuro, alto contraste',
    larger: 'Más grande',
    smaller: 'Más pequeño',
    usual: 'Tamaño normal',
    table: 'Gráfico o tabla',
    pages: 'Más gráficos',
    full: 'Pantalla completa',
    help: 'Esta lista'
  }
}
