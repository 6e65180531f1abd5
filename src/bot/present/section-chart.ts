import type { Section } from '../../report/summary.ts'
import type { Language } from '../../words/language.ts'
import type { Chart } from '../message.ts'
import { caption } from './caption.ts'
import { isOverTime, keyOf, type Naming } from './key-text.ts'

const pointsAtLeast = 3
const barsAtMost = 20
const timesAtMost = 40

/** A curve over time or bars by category, where there are enough points for a shape and few enough to be read. */
export function sectionChart(section: Section, naming: Naming, language: Language): readonly Chart[] {
  const { groups, measures, labels, by } = section
  const [measure] = measures
  const isTime = isOverTime(section)
  const isReadable = groups.length >= pointsAtLeast && groups.length <= (isTime ? timesAtMost : barsAtMost)
  if (measure === undefined || by.length > 1 || !isReadable) return []
  const label = measure.label[language]
  return [
    {
      kind: 'chart',
      shape: isTime ? 'line' : 'bar',
      title: caption(section, language),
      xLabel: labels[0]?.[language] ?? '',
      yLabel: label,
      categories: groups.map((group) => keyOf(group, naming)),
      series: [{ name: label, values: groups.map(({ values }) => values[0] ?? null) }],
    },
  ]
}
