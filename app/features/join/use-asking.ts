import { useEffect, useState } from 'react'
import type { AskingStatus } from '#app/contract/asking.ts'

/** How often the server is asked, in milliseconds. */
const pause = 1_500
/** How long an answer may take. */
const patience = 8_000

const statuses: readonly unknown[] = ['waiting', 'approved', 'refused', 'expired', 'none'] satisfies AskingStatus[]
const isStatus = (status: unknown): status is AskingStatus => statuses.includes(status)

/** Where the asking stands, looked at again and again until it is decided; `isLost` while the server does not answer. */
export function useAsking(initial: AskingStatus): { status: AskingStatus; isLost: boolean } {
  const [status, setStatus] = useState(initial)
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    if (status !== 'waiting') return
    let timer: ReturnType<typeof setTimeout>
    let isOver = false
    const look = async () => {
      const found = await askServer()
      if (isOver) return
      setLost(found === null)
      if (found && found !== 'waiting') setStatus(found)
      else timer = setTimeout(look, pause)
    }
    timer = setTimeout(look, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [status])
  return { status, isLost }
}

async function askServer(): Promise<AskingStatus | null> {
  try {
    const response = await fetch('/asking/status', { signal: AbortSignal.timeout(patience) })
    const answer: unknown = await response.json()
    const status = typeof answer === 'object' && answer !== null && 'status' in answer ? answer.status : null
    return response.ok && isStatus(status) ? status : null
  } catch {
    return null
  }
}
