import type { Column, Report } from '../../report/declaration/declaration.ts'
import type { Answer, Place } from './answer-record.ts'
import type { ShowPolicy } from './policy.ts'

/** Whose data those who read an answer see whole. */
export interface Sight {
  readonly agents: boolean
  readonly customers: boolean
}

/**
 * Agents are named in private, and in channels where the owner lets them be; what they are doing now in private only, to
 * supervisors where it is said who they are. Customers are named to supervisors in private.
 */
export function sightOf(
  { place, seesPersonal = false }: { readonly place: Pick<Place, 'audience'> } & Pick<Answer, 'seesPersonal'>,
  { showsAgentsInChannels, hasSupervisors = false }: ShowPolicy,
  { isLive }: Pick<Report, 'isLive'>,
): Sight {
  const isPrivate = place.audience === 'private'
  const agents =
    isLive === true ? isPrivate && (!hasSupervisors || seesPersonal) : isPrivate || showsAgentsInChannels
  return { agents, customers: seesPersonal }
}

/** Whether values that name these people are shown by their names. */
export function showsNamesOf({ agents, customers }: Sight, personal: Column['personal']): boolean {
  switch (personal) {
    case 'agent':
      return agents
    case 'customer':
      return customers
    case undefined:
      return true
  }
}

/** Whether a column is shown row by row. In free text, addresses and numbers anybody's data can be: they go with customers'. */
export function showsCellsOf(sight: Sight, { personal, kind }: Column): boolean {
  return showsNamesOf(sight, holdsAnything.has(kind) ? 'customer' : personal)
}

const holdsAnything: ReadonlySet<Column['kind']> = new Set(['text', 'nested', 'url', 'phone', 'email'])
