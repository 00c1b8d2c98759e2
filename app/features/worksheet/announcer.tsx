import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => {})

/** Says something to screen readers: what a key press or a drop has done, which eyes see by themselves. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext)
}

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', times: 0 })
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* The same sentence twice is news twice: the no-break space makes it a new text. */}
      <p className="sr-only" role="status">
        {said.text}
        {said.times % 2 ? '\u00a0' : ''}
      </p>
    </AnnounceContext.Provider>
  )
}
