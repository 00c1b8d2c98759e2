import type { errors as source } from '../en/errors.ts'
import type { Translation } from '../translation.ts'

export const errors: Translation<typeof source> = {
  title: 'Eso no funcionó',
  'bad-request': 'Algo de lo enviado no tiene sentido. Revíselo e inténtelo de nuevo.',
  'not-signed-in': 'Primero hay que entrar. Su enlace o su código le traerá de vuelta a donde estaba.',
  'wrong-password': 'El correo y la contraseña no coinciden. Revise ambos e inténtelo de nuevo.',
  'not-allowed': 'Esto pertenece a otra persona. Si debería ser suyo, hable con quien dirige el programa.',
  'not-found': 'En esta dirección no hay nada. Quizá se retiró, o el enlace perdió un trozo por el camino.',
  'wrong-code': 'Ninguna sesión tiene este código. Mire otra vez la pantalla: tres letras y tres cifras.',
  'link-expired': 'Este enlace ya se usó o fue sustituido por otro. Pida uno nuevo a quien facilita la sesión.',
  'seat-taken':
    'Este lugar ya está en uso en otro dispositivo. Se abre con su enlace personal; quien facilita puede crearle uno.',
  'door-closed': 'La puerta está cerrada. Avise de que ha llegado y se la podrán abrir.',
  'name-taken': 'Alguien de la lista ya tiene este nombre. Añada una inicial para que cada cual encuentre el suyo.',
  'email-taken': 'Ya hay una cuenta con este correo. Entre con ella y vuelva a abrir la invitación.',
  'asked-often':
    'Este nombre se ha pedido varias veces hace un momento. Hable con quien facilita: un enlace personal sirve al instante.',
  'request-over': 'Esto ya se respondió, se retiró o es de hace demasiado tiempo.',
  'wrote-themself':
    'Esa persona ya escribió aquí, o en el mapa del que se pregunta, y solo ella puede verlo. Préstele un dispositivo con su enlace personal.',
  'on-behalf-over': 'Escribir por otra persona ha terminado. Lo escrito se conserva.',
  'round-not-open': 'Este ejercicio no está abierto en este momento. Lo que escribió se conserva.',
  'stage-refused': 'Otra persona dio el paso un momento antes. La pantalla muestra el estado actual.',
  'item-run': 'Esto ya se hizo, así que se queda en el guion con lo que salió de ello.',
  'plan-full': 'Este guion está lleno. Quite algo primero.',
  'out-of-order': 'Algunos cambios llegaron en otro orden. Se están enviando de nuevo.',
  'unknown-contact': 'Ese contacto ya no está en el mapa. Vuelva a añadir el nombre para seguir.',
  'too-many': 'Eso es más de lo que cabe en un mapa. Quite algunos e inténtelo de nuevo.',
  'too-large': 'Es demasiado largo para guardarlo. Acórtelo e inténtelo de nuevo.',
  'too-fast': 'Fue un poco rápido. Enseguida continúa solo.',
  'wrong-version': 'Hay una versión nueva. Vuelva a cargar esta página; no se pierde nada.',
  unavailable: 'Ahora mismo no se llega al servidor. Espere un momento e inténtelo de nuevo.',
  'disk-full':
    'El disco del servidor está lleno y ahora mismo no se puede guardar nada. Libere espacio; todo sigue después por sí solo.',
  internal: 'Algo falló de nuestro lado, no del suyo. Inténtelo de nuevo; si sigue igual, avise a quien facilita.',
  fields: 'Revise los campos marcados, por favor.'
}
