import type { Answer } from '../../model/answer-record.ts'
import type { Digests } from '../../model/digest.ts'

/** A digest that has not started goes with the words that asked for it, where they ask for something else now. */
export async function withdrawProposal(
  digests: Pick<Digests, 'get' | 'change'>,
  { content, person }: Answer,
  at: number,
): Promise<void> {
  const digest = content.kind === 'digest' ? await digests.get(content.edition.digest) : undefined
  if (digest?.state !== 'proposed') return
  await digests.change(digest.id, { state: 'deleted', deletedAt: at }, { by: person.id, deed: 'discard' })
}
