import '@remix-run/server-runtime'

declare module '@remix-run/server-runtime' {
  /** Types loader data as what single fetch brings: dates stay dates, promises promises. */
  interface Future {
    v3_singleFetch: true
  }
}
