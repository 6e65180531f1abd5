import { apology } from './apology.ts'
import { deliver } from './deliver/deliver.ts'
import type { Delivery } from './deliver/delivery.ts'
import { Failure } from './failure.ts'

/** Where an answer broke each time that it was tried, the person is told; what fails outside may still pass. */
export async function ownUp(delivery: Delivery, id: string, error: unknown): Promise<void> {
  if (error instanceof Failure) return
  const record = await delivery.answers.get(id)
  if (record?.state !== 'open') return
  const retried = record.content.kind === 'inquiry' ? id : undefined
  await deliver(delivery, record, apology('bug', record.language, [], retried), 'bug')
}
