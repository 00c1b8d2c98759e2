import { expect } from 'vitest'
import { type createWriter, missingFrom } from './writers.ts'

type Writer = ReturnType<typeof createWriter>

/** Every acknowledged change is on the person's worksheet, and every change was counted exactly once. */
export async function expectStoredOnce(writers: Writer[], perPerson: number): Promise<void> {
  for (const { acknowledged, sync } of writers) {
    const { worksheet } = await sync()
    expect(missingFrom(worksheet, acknowledged)).toEqual([])
    expect([acknowledged.revision, worksheet?.revision]).toEqual([perPerson, perPerson])
  }
}
