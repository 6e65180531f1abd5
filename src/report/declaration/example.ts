import type { Language, Phrase } from '../../words/language.ts'
import type { Report } from './declaration.ts'
import { phrase } from './phrase.ts'

const yesterday = phrase('yesterday', 'ayer', 'ontem')
const given: Readonly<Record<string, Phrase>> = {
  campaign_id: phrase('of campaign 12345', 'de la campaña 12345', 'da campanha 12345'),
  agent_id: phrase('of agent 1001', 'del agente 1001', 'do agente 1001'),
}

/** A question that asks for the report, as somebody would type it. */
export function exampleOf(report: Report, language: Language): string {
  const asked = report.words[language][0] ?? report.title[language]
  const needed = report.parameters.filter(({ required, fallback }) => required && fallback === undefined)
  return [asked, ...needed.flatMap(({ name }) => given[name]?.[language] ?? []), yesterday[language]].join(
    ' ',
  )
}
