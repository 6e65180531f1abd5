import type { Report } from '../../report/declaration/declaration.ts'
import { isTimeDimension } from '../../report/summary/time-grouping.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import { inSentence } from '../model/in-sentence.ts'

const figuresAtMost = 3
const breakdownsAtMost = 2

/** What a report answers, in one sentence: "Offered calls, service level and abandonment, by skill or over time." */
export function answers({ measures, breakdowns, things }: Report, language: Language): string {
  const [first, ...others] = measures.filter(({ detail }) => detail !== true)
  const isCount = first?.unit === 'count' && first.formula.kind !== 'unjoinable'
  const counted = first === undefined || isCount ? things[language] : first.label[language]
  const figures = [counted, ...others.map(({ label }) => label[language])].map((label) =>
    inSentence(label.replace(/,.*/, '')),
  )
  const values = breakdowns.filter(({ by }) => !isTimeDimension(by))
  const names = [...new Set(values.map(({ label }) => inSentence(label[language])))].slice(
    0,
    breakdownsAtMost,
  )
  const { catalogue } = wordsIn(language)
  const sentence = catalogue.answers([...new Set(figures)].slice(0, figuresAtMost), [
    ...names.map(catalogue.by),
    ...(values.length < breakdowns.length ? [catalogue.overTime] : []),
  ])
  return sentence[0]?.toUpperCase() + sentence.slice(1)
}
