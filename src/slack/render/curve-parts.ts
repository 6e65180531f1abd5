import type { Chart } from '../../bot/model/message.ts'
import { limits } from './limits.ts'

/**
 * A chart as charts that Slack has room for: a long curve loses its silent ends, and is told in two halves. Slack scales
 * each chart by what it holds, so that both hold the greatest value of all, as a line of that name.
 */
export function curveParts(chart: Chart, highest: string): readonly Chart[] {
  const { points } = limits.chart
  if (chart.shape !== 'line' || chart.categories.length <= points) return [chart]
  const loud = withoutSilentEnds(chart)
  const { length } = loud.categories
  if (length <= points || length > 2 * points) return [loud]
  const middle = Math.ceil(length / 2)
  const scaled = withHighest(loud, highest)
  return [part(scaled, 0, middle, ' (1/2)'), part(scaled, middle, length, ' (2/2)')]
}

function withHighest(chart: Chart, name: string): Chart {
  if (chart.series.length === limits.chart.series) return chart
  const most = Math.max(...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const values = chart.categories.map(() => most)
  return { ...chart, series: [...chart.series, { name, values }] }
}

/** The hours of a day without those before the first and after the last in which anything was. */
function withoutSilentEnds(chart: Chart): Chart {
  const isLoud = chart.categories.map((_, index) => chart.series.some(({ values }) => Boolean(values[index])))
  return part(chart, Math.max(0, isLoud.indexOf(true)), isLoud.lastIndexOf(true) + 1)
}

function part(chart: Chart, start: number, end: number, mark = ''): Chart {
  return {
    ...chart,
    title: chart.title.slice(0, limits.chart.title - mark.length) + mark,
    categories: chart.categories.slice(start, end),
    series: chart.series.map(({ name, values }) => ({ name, values: values.slice(start, end) })),
  }
}
