import type { Column, Report } from '../declaration/declaration.ts'

/** The ids by which people name one contact, session, customer or agent. */
const identifiers = ['conn_id', 'session_id', 'customer_id', 'agent_id'] as const
export type Identifier = (typeof identifiers)[number]

/** The columns of a report that such an id is looked for in, the one of its own name first. */
export function columnsOf(report: Report, identifier: Identifier): readonly Column[] {
  const found = report.columns.filter((column) => identifierIn(column) === identifier)
  return found.toSorted((one, other) => Number(other.name === identifier) - Number(one.name === identifier))
}

/** Which of the ids a column of a report holds. */
export function identifierOf(report: Report, name: string | undefined): Identifier | undefined {
  const column = report.columns.find((column) => column.name === name)
  return column && identifierIn(column)
}

/** Whether a column tells customers, contacts or sessions one from another: a value of it leads to a single one. */
export function tellsOne(column: Column): boolean {
  const identifier = identifierIn(column)
  return column.personal === 'customer' || (identifier !== undefined && identifier !== 'agent_id')
}

function identifierIn({ name, kind, personal }: Column): Identifier | undefined {
  if (kind === 'id' && /(?:^|[._])(?:conn|connect|call|chat|case)_id|^id_call/.test(name)) return 'conn_id'
  if (kind === 'id' && name.endsWith('session_id')) return 'session_id'
  if (personal === 'agent') return kind === 'id' ? 'agent_id' : undefined
  const isReached = kind === 'id' || kind === 'phone' || kind === 'email'
  return personal === 'customer' && isReached ? 'customer_id' : undefined
}
