import type { Figure } from '../../../report/model/summary.ts'
import type { Language } from '../../../words/language.ts'

/** What the headline and the ratios beside it mean: "Abandonment = abandoned calls over calls offered". */
export function definitions(figures: readonly Figure[], language: Language): readonly string[] {
  const labels = new Map<string, string[]>()
  for (const [index, { label, unit, value, definition }] of figures.entries()) {
    if (definition === undefined || value === null || (index > 0 && unit !== 'ratio')) continue
    const text = definition[language].replace(/\.$/, '')
    labels.set(text, [...(labels.get(text) ?? []), label[language]])
  }
  return [...labels].map(([text, names]) => `${names.join(', ')} = ${text[0]?.toLowerCase()}${text.slice(1)}`)
}
