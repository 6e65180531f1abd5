import { type Json, jsonList } from '../json.ts'
import { limits } from './limits.ts'
import { amount, byType, list, oneOf, type Report, type Rule, shape, text } from './rule.ts'

const label = text(limits.chartLabel)

const segment = shape({ label, value: amount }, {}, ({ value }, pointer, report) => {
  if (typeof value === 'number' && value <= 0) report(`${pointer}/value`, 'must be greater than 0')
})

const series = shape({
  name: label,
  data: list(shape({ label, value: amount }), limits.chartPoints),
})

const axes = shape(
  { categories: list(label, limits.chartPoints) },
  { x_label: text(limits.chartAxisLabel), y_label: text(limits.chartAxisLabel) },
)

const pie = shape(
  { type: oneOf('pie'), segments: list(segment, limits.chartSegments) },
  {},
  ({ segments }, pointer, report) => unique(jsonList(segments), 'label', `${pointer}/segments`, report),
)

function plotted(type: string): Rule {
  return shape(
    { type: oneOf(type), series: list(series, limits.chartSeries), axis_config: axes },
    {},
    (chart, pointer, report) => {
      const lines = jsonList(chart['series'])
      const categories = jsonList([chart['axis_config']]).flatMap((axis) =>
        Array.isArray(axis['categories']) ? axis['categories'].map(String) : [],
      )
      unique(lines, 'name', `${pointer}/series`, report)
      if (new Set(categories).size < categories.length) {
        report(`${pointer}/axis_config/categories`, 'categories must be unique')
      }
      for (const [index, line] of lines.entries()) {
        const labels = jsonList(line['data']).map(({ label }) => String(label))
        if (labels.toSorted().join('\n') !== categories.toSorted().join('\n')) {
          report(`${pointer}/series/${index}/data`, 'must have exactly one data point for each category')
        }
      }
    },
  )
}

export const chart = shape(
  {
    type: oneOf('data_visualization'),
    title: text(limits.chartTitle),
    chart: byType({ pie, bar: plotted('bar'), line: plotted('line'), area: plotted('area') }),
  },
  { block_id: text(limits.id) },
)

function unique(items: readonly Json[], field: string, pointer: string, report: Report): void {
  const names = items.map((item) => item[field])
  if (new Set(names).size < names.length) report(pointer, `each ${field} must be unique`)
}
