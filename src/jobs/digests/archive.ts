import type { Digest, Digests } from '../../bot/model/digest.ts'

/** Raised when what a digest consists of changes in a way that older versions cannot read. */
export const archiveVersion = 1

/** Every digest, to be kept somewhere else. */
export interface Archive {
  readonly version: typeof archiveVersion
  /** ISO 8601. */
  readonly exportedAt: string
  readonly digests: readonly Digest[]
}

export async function exportDigests({ all }: Pick<Digests, 'all'>, now: number): Promise<Archive> {
  const digests = (await all()).toSorted((one, other) => one.createdAt - other.createdAt)
  return { version: archiveVersion, exportedAt: new Date(now).toISOString(), digests }
}

/**
 * Brings digests back: those that are there take what the archive says, the others are made anew. What was due before is
 * not posted: whether it was, nobody knows any more.
 */
export async function importDigests(
  digests: Pick<Digests, 'create' | 'change'>,
  { digests: all }: Archive,
  by: string,
  now: number,
): Promise<{ readonly made: number; readonly changed: number }> {
  const trace = { by, deed: 'import' } as const
  let made = 0
  for (const digest of all) {
    const { id, proposal: _, ...rest } = { ...digest, since: Math.max(digest.since, now) }
    const isNew = await digests.create({ id, ...rest }, trace)
    if (isNew) made++
    else await digests.change(id, rest, trace)
  }
  return { made, changed: all.length - made }
}
