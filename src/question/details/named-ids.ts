import type { Report } from '../../report/declaration/declaration.ts'
import { likeness } from '../../report/selection/likeness.ts'
import type { Filter } from '../../report/model/summary.ts'
import type { AccountNames } from '../understanding.ts'

const parameters = { skill: 'skill_id', campaign: 'campaign_id' } as const

/** Parameters by Wolkvox's names, and the filters that they do not stand for. */
interface NamedIds {
  readonly params: Readonly<Record<string, string>>
  readonly filters: readonly Filter[]
}

/**
 * The one queue or campaign that is named, by its id, where a report is asked for one and gives none in its rows, or
 * cannot be asked without: "service level by channel in Sales", "resultados de la campaña Navidad".
 */
export function namedIds(
  report: Report | undefined,
  filters: readonly Filter[],
  known: AccountNames = {},
): NamedIds {
  const params: Record<string, string> = {}
  let rest = filters
  for (const dimension of ['skill', 'campaign'] as const) {
    const parameter = report?.parameters.find(({ name }) => name === parameters[dimension])
    const gives = report?.breakdowns.some(({ by }) => by === dimension) === true
    const [named, other] = filters.filter(({ column }) => column === dimension)
    if (parameter === undefined || named === undefined) continue
    const isNeeded = parameter.required && parameter.fallback === undefined
    if (gives && !isNeeded) continue
    const id = other !== undefined || named.negated === true ? undefined : idOf(named, known[dimension])
    if (id === undefined) continue
    params[parameter.name] = id
    rest = rest.filter((filter) => filter !== named)
  }
  return { params, filters: rest }
}

function idOf({ words }: Filter, names: AccountNames['skill']): string | undefined {
  const found = Array.from(names ?? [], ([id, name]) => ({ id, degree: likeness(words, name) }))
  const most = Math.max(1, ...found.map(({ degree }) => degree))
  const [best, second] = found.filter(({ degree }) => degree === most)
  return second === undefined ? best?.id : undefined
}
