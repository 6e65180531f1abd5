import type { Section } from '../../../report/model/summary.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Chart } from '../../model/message.ts'
import { measureCaption } from '../text/caption.ts'
import { chartScale } from './chart-scale.ts'
import type { SectionChange } from '../text/change-text.ts'
import { type Curve, curveSteps } from './curve-steps.ts'
import { isNamed, isOverTime, keyOf, type Naming } from '../text/key-text.ts'

const pointsAtLeast = 4
const barsAtMost = 15
const timesAtMost = 40

/**
 * A curve over time or bars by category, where there are enough points for a shape and few enough to be read; masked
 * people are not drawn. Compared, each point has the earlier one beside it.
 */
export function sectionChart(
  section: Section,
  naming: Naming,
  language: Language,
  moved?: SectionChange,
): readonly Chart[] {
  const { groups, measures, labels, by } = section
  const [measure] = measures
  const isTime = isOverTime(section)
  const points = groups.map((group, index) => ({
    name: keyOf(group, naming),
    now: group.values[0] ?? null,
    before: moved?.groups[index]?.changes[0]?.before ?? null,
  }))
  const isAddedUp = groups.some(({ share }) => share !== undefined)
  const { points: known, stepMinutes }: Curve =
    isTime && isAddedUp ? curveSteps(points, by[0]) : { points: isTime ? withoutEmptyEnds(points) : points }
  const isReadable = known.length >= pointsAtLeast && known.length <= (isTime ? timesAtMost : barsAtMost)
  const isMasked = groups.some(({ keys }) => keys.some((key) => !isNamed(key, naming)))
  if (measure === undefined || by.length > 1 || !isReadable || isMasked) return []
  const hasBefore = moved !== undefined && known.every(({ before }) => before !== null)
  const scale = chartScale(
    measure.unit,
    known.flatMap(({ now, before }) => [now, before]),
  )
  const label = measure.label[language]
  const words = wordsIn(language)
  const step = stepMinutes === undefined ? '' : ` (${words.catalogue.inSteps(stepMinutes)})`
  return [
    {
      kind: 'chart',
      shape: isTime ? 'line' : 'bar',
      title: measureCaption(section, language) + step,
      xLabel: labels[0]?.[language] ?? '',
      yLabel: scale.label(label),
      categories: known.map(({ name }) => name),
      series: [
        { name: label, values: known.map(({ now }) => scale.value(now)) },
        ...(hasBefore
          ? [
              {
                name: words.answer.before,
                values: known.map(({ before }) => scale.value(before)),
              },
            ]
          : []),
      ],
    },
  ]
}

/** A mean has no value in the hours before opening and after closing. */
function withoutEmptyEnds<Point extends { readonly now: number | null }>(
  points: readonly Point[],
): readonly Point[] {
  const isKnown = ({ now }: Point) => now !== null
  return points.slice(Math.max(0, points.findIndex(isKnown)), points.findLastIndex(isKnown) + 1)
}
