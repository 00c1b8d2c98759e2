/** Inviting somebody to run a cohort too: on the programme page, and where the link leads. */
export const team = {
  title: 'Who runs it',
  me: '{{name}} (you)',
  open: 'Invited: {{name}}, the link works until {{date}}',
  revoke: 'Revoke',
  revokeName: 'Revoke the invitation for {{name}}',
  invite: 'Invite somebody ...',
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
