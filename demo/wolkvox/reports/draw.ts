import { Random } from '../operation/random.ts'

/** Takes some of the records, always the same ones, each with numbers of its own to fill the rest of its row. */
export function* draw<R>(
  records: Iterable<R>,
  what: string,
  share: number,
  idOf: (record: R) => string,
): Generator<{ readonly record: R; readonly random: Random }> {
  for (const record of records) {
    const random = new Random(what, idOf(record))
    if (random.chance(share)) yield { record, random }
  }
}
