import type { team as source } from '../en/team.ts'
import type { Translation } from '../translation.ts'

export const team: Translation<typeof source> = {
  title: 'Quién lo lleva',
  me: '{{name}} (usted)',
  open: 'Con invitación: {{name}}, el enlace sirve hasta el {{date}}',
  revoke: 'Retirar',
  revokeName: 'Retirar la invitación de {{name}}',
  invite: 'Invitar a alguien ...',
  dialog: {
    title: 'Alguien que lo lleve con usted',
    text: 'Ve la misma consola y puede hacerlo todo en ella. El enlace sirve una vez, durante siete días.',
    name: '¿Para quién es?',
    make: 'Crear el enlace',
    link: 'Invitación para {{name}}',
    only: 'Déselo solo a {{name}}. Se muestra esta única vez; la página de programas indica que sigue abierto.'
  },
  invited: {
    title: 'Le invitan a llevar {{cohort}}',
    by: '{{name}} quiere llevarlo junto con usted.',
    anonymous: 'Lo llevará junto con quienes ya lo hacen.',
    signedIn: 'Ha entrado como {{name}}.',
    accept: 'Llevarlo también',
    mine: 'Usted ya lo lleva.',
    programme: 'A mis programas',
    account: '¿Tiene cuenta? Entre primero',
    make: '¿Es su primera vez? Cree su cuenta',
    submit: 'Crear mi cuenta'
  }
}
