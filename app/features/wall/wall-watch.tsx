import { useEffect } from 'react'
import { useNonce } from '#app/components/nonce.ts'

/** Runs before anything is loaded, so that it is there when something is not. */
const script = `setTimeout(function () {
  if (!document.documentElement.dataset.alive) location.reload()
}, 30000)`

/**
 * Nobody sits at the wall: a page whose scripts did not come shows what the server drew, and asks for it anew every half
 * minute until they do.
 */
export function WallWatch() {
  const nonce = useNonce()
  useEffect(() => {
    document.documentElement.dataset.alive = 'yes'
  }, [])
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="30" />
      </noscript>
      <script nonce={nonce} suppressHydrationWarning>
        {script}
      </script>
    </>
  )
}
