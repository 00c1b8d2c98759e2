import { useEffect, useState } from 'react'

/** The value as of the last frame: what changes faster than the screen costs one look, not many. */
export function useFrame<Value>(value: Value): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setShown(value))
    return () => cancelAnimationFrame(frame)
  }, [value])
  return shown
}
