/** One sentence for every way the server says no: what happened, and what to do. Keys are the codes of the contract. */
export const errors = {
  title: 'That did not work',
  'bad-request': 'Something in what was sent did not make sense. Check it and try again.',
  'not-signed-in': 'Please sign in first. Your link or code will bring you back to where you were.',
  'wrong-password': 'E-mail and password do not belong together. Check both and try again.',
  'not-allowed': 'This belongs to somebody else. If it should be yours, ask the person who runs the programme.',
  'not-found': 'There is nothing at this address. It may have been removed, or the link lost a piece on its way.',
  'wrong-code': 'No session has this code. Look at the wall once more: three letters and three digits.',
  'link-expired': 'This link has been used or replaced by a newer one. Ask your facilitator for a fresh link.',
  'seat-taken':
    'This seat is already in use on another device. Your personal link opens it; your facilitator can make you one.',
  'door-closed': 'The door is closed just now. Tell your facilitator you are here and it can be opened again.',
  'name-taken': 'Somebody on the list has this name already. Add an initial, so that each finds their own.',
  'email-taken': 'There is an account with this e-mail already. Sign in with it, then open the invitation again.',
  'asked-often':
    'This name has been asked for several times just now. Speak to your facilitator: a personal link works at once.',
  'request-over': 'This was answered already, taken back, or too long ago.',
  'wrote-themself':
    'They have written on this, or on the map it asks about, and only they may see that. Lend them a device with their personal link instead.',
  'on-behalf-over': 'Entering for somebody has ended. What was entered is kept.',
  'round-not-open': 'This exercise is not open for writing just now. What you typed is kept.',
  'stage-refused': 'Somebody else moved on a moment earlier. The screen shows where things stand now.',
  'item-run': 'This has been run, so it stays on the run sheet with what came of it.',
  'plan-full': 'This run sheet is full. Remove something first.',
  'out-of-order': 'A few changes arrived in the wrong order. They are being sent again.',
  'unknown-contact': 'That contact is no longer on the map. Add the name again to go on.',
  'too-many': 'That is more than one map can hold. Remove a few and try again.',
  'too-large': 'That is too long to be kept. Make it shorter and try again.',
  'too-fast': 'That was a little fast. It will go on by itself in a moment.',
  'wrong-version': 'A new version is ready. Reload this page; nothing is lost.',
  unavailable: 'The server cannot be reached just now. Wait a moment and try again.',
  'disk-full':
    'The disk of the server is full, so nothing can be stored just now. Make room on it; everything goes on by itself.',
  internal: 'Something broke on our side, not on yours. Try again; if it stays, tell your facilitator.',
  fields: 'Please look at the marked fields.'
}
