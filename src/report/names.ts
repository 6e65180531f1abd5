import type { Report } from './declaration.ts'
import type { Table } from './table.ts'

/** Names by id. */
export type Names = ReadonlyMap<string, string>

/** The names that stand beside ids in the rows, for the reports that give ids only. */
export function namesIn(report: Report, table: Table): Readonly<Record<'agent' | 'skill', Names>> {
  return { agent: pairs(report, table, 'agent'), skill: pairs(report, table, 'skill') }
}

function pairs(report: Report, table: Table, of: 'agent' | 'skill'): Names {
  const names = new Map<string, string>()
  for (const { name } of report.columns) {
    if (!name.endsWith('_id') || !name.includes(of)) continue
    const ids = table.columns[name]
    const beside = table.columns[name.replace(/_id$/, '_name')]
    if (ids?.kind !== 'text' || beside?.kind !== 'text') continue
    for (let row = 0; row < table.rows; row++) {
      const [id, known] = [ids.dictionary[ids.codes[row] ?? -1], beside.dictionary[beside.codes[row] ?? -1]]
      if (id !== undefined && known !== undefined) names.set(id, known)
    }
  }
  return names
}
