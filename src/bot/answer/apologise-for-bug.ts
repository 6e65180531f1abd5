import { apology } from '../deliver/apology.ts'
import { deliver } from '../deliver/deliver.ts'
import type { Delivery } from '../deliver/delivery.ts'

/** Where an answer broke each time that it was tried, the person is told. */
export async function apologiseForBug(delivery: Delivery, id: string): Promise<void> {
  const record = await delivery.answers.get(id)
  if (record?.state !== 'open') return
  const retried = record.content.kind === 'inquiry' ? id : undefined
  await deliver(delivery, record, apology('bug', record.language, [], retried), 'bug')
}
