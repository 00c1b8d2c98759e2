import { createContext, useContext } from 'react'

/** The page's Content-Security-Policy nonce; empty in the browser, which hides it from scripts. */
export const NonceContext = createContext('')

export function useNonce(): string {
  return useContext(NonceContext)
}
