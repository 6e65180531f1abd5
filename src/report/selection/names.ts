import type { Column, Report } from '../declaration/declaration.ts'
import type { Table } from '../table/table.ts'

/** Names by id. */
export type Names = ReadonlyMap<string, string>

/** The names behind the ids of an account, learnt from the reports that carry both. */
export interface KnownNames {
  readonly agent: Names
  readonly skill: Names
}

export type NamedSubject = keyof KnownNames

/** The names that stand beside ids in the rows, for the reports that give ids only. */
export function namesIn(report: Report, table: Table): KnownNames {
  const names = { agent: new Map<string, string>(), skill: new Map<string, string>() }
  for (const column of report.columns) {
    const subject = subjectOf(column)
    const ids = table.columns[column.name]
    const beside = table.columns[nameColumnOf(report, column)?.name ?? '']
    if (subject === undefined || ids?.kind !== 'text' || beside?.kind !== 'text') continue
    const isKnown = new Uint8Array(ids.dictionary.length)
    for (let row = 0; row < table.rows; row++) {
      const code = ids.codes[row] ?? -1
      if (code < 0 || isKnown[code] === 1) continue
      const [id, name] = [ids.dictionary[code], beside.dictionary[beside.codes[row] ?? -1]]
      if (id === undefined || name === undefined) continue
      isKnown[code] = 1
      names[subject].set(id, name)
    }
  }
  return names
}

/** The ids in the rows that a name could stand in place of. */
export function idsIn(
  report: Report,
  tables: readonly Table[],
): Readonly<Record<NamedSubject, ReadonlySet<string>>> {
  const ids = { agent: new Set<string>(), skill: new Set<string>() }
  for (const column of report.columns) {
    const subject = subjectOf(column)
    if (subject === undefined) continue
    for (const table of tables) {
      const values = table.columns[column.name]
      if (values?.kind === 'text') for (const id of values.dictionary) ids[subject].add(id)
    }
  }
  return ids
}

/** What the id in a cell is called, where that is known. */
export function nameOf(names: KnownNames, column: Column, id: string): string | undefined {
  const subject = subjectOf(column)
  return subject === undefined ? undefined : names[subject].get(id)
}

function subjectOf({ kind, name }: Column): NamedSubject | undefined {
  if (kind !== 'id') return undefined
  if (name === 'id_agent' || name.endsWith('agent_id')) return 'agent'
  return name.endsWith('skill_id') ? 'skill' : undefined
}

/** The column of the ids behind the names in another. */
export function idColumnOf(report: Report, column: Column): Column | undefined {
  return report.columns.find((ids) => ids.kind === 'id' && nameColumnOf(report, ids) === column)
}

/** The column of the names behind the ids in another: agent_name beside agent_id, or name_agent. */
function nameColumnOf({ columns }: Report, { name }: Column): Column | undefined {
  const [, list = '', subject = name] = /^(.*\.)?(?:id_)?(.*?)(?:_id)?$/.exec(name) ?? []
  const names = new Set([`${list}${subject}_name`, `${list}name_${subject}`])
  return columns.find((column) => names.has(column.name))
}
