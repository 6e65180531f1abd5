import { reportFacts } from '../../../demo/wolkvox/facts.ts'

const values: Readonly<Record<string, string>> = {
  campaign_id: 'all',
  skill_id: 'all',
  cod_act: 'cod_act1',
  agent_id: '07004',
}

/** The parameters, beside the dates, that a report cannot do without. */
export function needed(api: string): Record<string, string> {
  const params = reportFacts.get(api)?.params ?? []
  return Object.fromEntries(
    params
      .filter(({ name, required }) => required && name in values)
      .map(({ name }) => [name, values[name] ?? '']),
  )
}
