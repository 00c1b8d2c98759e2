/** Inviting somebody to run a cohort too: on the programme page, and where the link leads. */
export const team = {
  title: 'Who runs it',
  me: '{{name}} (you)',
  open: 'Invited: {{name}}, the link works until {{date}}',
  revoke: 'Revoke',
  revokeName: 'Revoke the invitation for {{name}}',
  invite: 'Invite somebody ...',
  remove: 'Take out',
  removeName: 'Take {{name}} out of those who run it',
  leave: 'Leave',
  removeTitle: 'Take {{name}} out?',
  removeText:
    'Their open consoles of this programme close at once. What they did stays as it is, and they can be invited again.',
  removeYes: 'Take {{name}} out',
  leaveTitle: 'Leave this programme?',
  leaveText: 'You will not see it any more. The others go on without you, and can invite you again.',
  leaveYes: 'Leave it',
  dialog: {
    title: 'Somebody to run it with you',
    text: 'They see the same console and may do everything in it. The link works once, for seven days.',
    name: 'Whom is it for?',
    make: 'Make the link',
    link: 'Invitation for {{name}}',
    only: 'Give it to {{name}} only. It is shown this once; the programme page lists that it is open.'
  },
  invited: {
    title: 'You are invited to run {{cohort}}',
    by: '{{name}} would like to run it together with you.',
    anonymous: 'You will run it together with those who do already.',
    signedIn: 'You are signed in as {{name}}.',
    accept: 'Run it too',
    mine: 'You run it already.',
    programme: 'To my programmes',
    account: 'You have an account? Sign in first',
    make: 'New here? Make your account',
    submit: 'Make my account'
  }
}
