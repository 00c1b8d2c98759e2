import { data } from '@remix-run/node'
import { type ErrorCode, errorCode, errorStatus } from '#app/contract/errors.ts'

/** A refusal as a response: thrown from a loader it shows the error page, returned from an action it answers a form. */
export function refuse(code: ErrorCode) {
  return data({ code }, { status: errorStatus[code] })
}

/** Waits for `work` and turns an expected refusal into a thrown response, so that its code reaches the page. */
export async function orRefuse<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    const code = errorCode(error)
    throw code ? refuse(code) : error
  }
}
