import type { team as source } from '../en/team.ts'
import type { Translation } from '../translation.ts'

export const team: Translation<typeof source> = {
  title: 'Quién lo lleva',
  me: '{{name}} (usted)',
  open: 'Con invitación: {{name}}, el enlace sirve hasta el {{date}}',
  revoke: 'Retirar',
  revokeName: 'Retirar la invitación de {{name}}',
  invite: 'Invitar a alguien ...',
  remove: 'Retirar',
  removeName: 'Retirar a {{name}} de quienes lo llevan',
  leave: 'Dejarlo',
  removeTitle: '¿Retirar a {{name}}?',
  removeText:
    'Sus consolas abiertas de este programa se cierran al momento. Lo que hizo queda como está, y se le puede invitar de nuevo.',
  removeYes: 'Retirar a {{name}}',
  leaveTitle: '¿Dejar este programa?',
  leaveText: 'Ya no lo verá. Los demás siguen sin usted y pueden invitarle de nuevo.',
  leaveYes: 'Dejarlo',
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
