/** What invented people write where an exercise asks for their own words, by field; `any` where nothing is known of it. */
export const inventedWords: Record<string, readonly string[]> = {
  any: ['On Thursdays', 'A short walk', 'The new harbour', 'Ask first'],
  community: [
    'Port operators, Thursdays',
    'Women in logistics',
    'Choir',
    'Alumni of the night school',
    'Chess evenings'
  ],
  what: [
    'Coffee before the board meets',
    'Ask how the move went',
    'Send the article and one line with it',
    'Walk round the harbour instead of a call',
    'Say thank you for the introduction'
  ],
  cue: ['after Monday stand-up', 'when the ferry docks', 'before I open mail', 'on the way home on Fridays']
}
