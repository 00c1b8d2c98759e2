/**
 * How lists go to PostgreSQL and come back. The driver would ask the database for this on every new connection; when that
 * connection is lost in the middle of asking, nobody hears of it and the process ends (porsager/postgres issue 1223).
 * Source of the type numbers: PostgreSQL's pg_type.dat; of the notation: PostgreSQL manual, 8.15.2 and 8.15.6.
 */
const listTypes = { int4: 1007, text: 1009, varchar: 1015, int8: 1016, float8: 1022, uuid: 2951 }

export const arrays = {
  list: {
    to: listTypes.text,
    from: Object.values(listTypes),
    serialize: (list: readonly unknown[]) => `{${list.map(quoted).join(',')}}`,
    /** Lists are only ever sent; what is asked for comes in rows. */
    parse: (text: string) => text
  }
}

function quoted(value: unknown): string {
  return value === null ? 'null' : `"${String(value).replaceAll(/["\\]/g, '\\$&')}"`
}
