import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { Table } from '../../report/table/table.ts'

/** The same for tables of the same rows. After each column, which takes some milliseconds, others have their turn. */
export async function printOf({ rows, fetched = rows, columns }: Table): Promise<string> {
  const hash = createHash('sha256').update(String(fetched))
  for (const [name, column] of Object.entries(columns)) {
    hash.update(name)
    if (column.kind === 'number') hash.update(column.values)
    else hash.update(JSON.stringify(column.dictionary)).update(column.codes)
    await turn()
  }
  return hash.digest('base64url').slice(0, 22)
}
