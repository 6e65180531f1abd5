import type { Chart } from '../../bot/model/message.ts'
import { limits } from './limits.ts'
import type { DataVisualizationBlock, PieChart, SeriesChart } from './block.ts'
import type { Showing } from './showing.ts'
import { cut, line, shortLabels } from './text.ts'

export interface Drawn {
  readonly block: DataVisualizationBlock
  readonly showing?: Showing
}

/** The native chart, or undefined where it would tell a falsehood: gaps in a line, a curve cut off, nothing at all. */
export function chartBlock(chart: Chart): Drawn | undefined {
  const values = chart.series.flatMap((series) => series.values)
  if (values.length === 0 || values.some((value) => value === null)) return undefined
  if (chart.shape === 'pie' && fitsPie(chart)) return { block: block(chart, pie(chart)) }
  const { points, series } = limits.chart
  if (chart.shape === 'line' && chart.categories.length > points) return undefined
  const drawn = { block: block(chart, axes(chart)) }
  if (chart.series.length > series) return { ...drawn, showing: { n: series, of: chart.series.length } }
  if (chart.categories.length > points)
    return { ...drawn, showing: { n: points, of: chart.categories.length } }
  return drawn
}

function block({ title }: Chart, chart: PieChart | SeriesChart): DataVisualizationBlock {
  return { type: 'data_visualization', title: cut(line(title) || '–', limits.chart.title), chart }
}

/** Slack draws a pie of a few positive parts only. */
function fitsPie({ series }: Chart): boolean {
  const parts = series[0]?.values.filter((value) => value !== 0) ?? []
  const isPositive = parts.every((value) => value !== null && value > 0)
  return series.length === 1 && parts.length > 0 && parts.length <= limits.chart.segments && isPositive
}

function pie({ categories, series }: Chart): PieChart {
  const labels = shortLabels(categories, limits.chart.label)
  const segments = labels.map((label, index) => ({ label, value: series[0]?.values[index] ?? 0 }))
  return { type: 'pie', segments: segments.filter(({ value }) => value > 0) }
}

function axes({ shape, categories, series, xLabel, yLabel }: Chart): SeriesChart {
  const { points, series: mostSeries, label, axis } = limits.chart
  const labels = shortLabels(categories.slice(0, points), label)
  const shown = series.slice(0, mostSeries)
  const names = shortLabels(
    shown.map(({ name }) => name),
    label,
  )
  return {
    type: shape === 'line' ? 'line' : 'bar',
    series: shown.map(({ values }, index) => ({
      name: names[index] ?? '',
      data: labels.map((label, point) => ({ label, value: values[point] ?? 0 })),
    })),
    axis_config: {
      categories: labels,
      ...(line(xLabel) === '' ? {} : { x_label: cut(line(xLabel), axis) }),
      ...(line(yLabel) === '' ? {} : { y_label: cut(line(yLabel), axis) }),
    },
  }
}
