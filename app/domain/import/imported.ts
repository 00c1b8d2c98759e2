/** Somebody found in a file. Only the label can come onto the map; the rest helps to recognise them in a list. */
export type ImportedContact = { label: string; nickname?: string; organisation?: string }

/** What was found in a file. `leftOut`: first lines (from 1) of the entries without a name that can be used. */
export type Found = { contacts: ImportedContact[]; leftOut: number[] }

/** Why nothing could be taken from a file. Lines count from 1. */
export type Fault =
  | { kind: 'empty' | 'tooLarge' | 'archive' | 'binary' | 'unknown' | 'nobody' }
  /** The browser could not get at it, or not at the code that reads it. */
  | { kind: 'unreadable' }
  /** A quotation mark, or a card, that begins on this line and has no end. */
  | { kind: 'openQuote' | 'openCard'; line: number }
  /** A card ends on this line that never began. */
  | { kind: 'strayEnd'; line: number }

/** A file read, or why it could not be. */
export type Imported = ({ ok: true } & Found) | { ok: false; fault: Fault }
