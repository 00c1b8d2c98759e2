export const check = {
  title: 'This network and this browser, for {{host}}',
  looking: 'Having a look …',
  lookingText: 'This takes a few seconds.',
  found: 'What was found',
  again: 'Look again',
  well: 'Fine:',
  notWell: 'Not as it should be:',
  verdict: {
    good: 'Everything works here.',
    slow: 'It works here, but slowly.',
    fallback: 'It works here, the slower way.',
    online: 'It works here for as long as you are online.',
    blocked: 'This network does not let Tielines through.'
  },
  means: {
    good: 'You can run a session from here, or take part in one.',
    slow: 'A session can be run. People will notice that screens follow a moment late.',
    fallback:
      'Websockets are blocked, so every screen takes the way that is left. Nothing is lost; changes arrive a little later.',
    online:
      'This browser keeps nothing on the device. What is typed while the connection is gone would be lost with the page.',
    blocked:
      'The page opens, but the live line does not. Give the text below to your IT people, or use another network, such as a phone’s.'
  },
  websocket: {
    name: 'Live line (websocket)',
    works: 'Open. Changes arrive at once.',
    blocked: 'Blocked somewhere between here and the server.',
    todo: 'Ask your IT people to allow wss:// to {{host}}.'
  },
  polling: {
    name: 'The other way (long polling)',
    works: 'Open. It is taken by itself when the live line is blocked.',
    blocked: 'Blocked too, or held up by a proxy.',
    todo: 'Ask your IT people to allow requests to /socket.io/ on {{host}}, unchanged and uncached.'
  },
  speed: {
    name: 'Speed',
    good: 'A question and its answer take {{time}}.',
    slow: 'A question and its answer take {{time}}, which people notice.',
    todo: 'A cable or another wireless network may help. Large downloads in the room do the opposite.'
  },
  clock: {
    name: 'Clock',
    same: 'This device’s clock agrees with the server’s.',
    ahead: 'This device’s clock is {{time}} ahead. That does no harm: all screens count by the server’s clock.',
    behind: 'This device’s clock is {{time}} behind. That does no harm: all screens count by the server’s clock.'
  },
  storage: {
    name: 'Memory of this browser',
    works:
      'It can be written to: what is typed stays on the device until the server has it. In a private window it goes when the window is closed.',
    since: 'What was written here on {{date}} is still there: what is typed stays until the server has it.',
    broken: 'This browser keeps nothing: a private window, a setting, or a full disk.',
    todo: 'Use an ordinary window, or another browser.'
  },
  worker: {
    name: 'Reload without a connection',
    works: 'Possible: a worksheet opens again even while the network is gone.',
    insecure: 'Not possible at this address, since it is not https. What was typed is kept all the same.',
    refused: 'This browser does not allow it, as in some private windows. What was typed is kept all the same.',
    todo: 'https:// in front of {{host}} would make it possible.'
  },
  it: {
    title: 'For your IT people',
    head: 'Tielines needs these ways to {{host}}. Looked at from this device on {{now}}:',
    needs:
      'Needed: wss://{{host}}/socket.io/ (websocket upgrade, kept open for hours), and as a fallback https://{{host}}/socket.io/ (long polling: answers that take up to 25 seconds, not cached, not rewritten).',
    browser: 'Browser: {{browser}}',
    copy: 'Copy for your IT people'
  }
}
