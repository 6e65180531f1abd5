import { limits } from '../render/limits.ts'
import type { DataVisualizationBlock, PieChart, SeriesChart } from '../render/block.ts'
import { atLeastOne, atMost, type BlockProblem, text, unique } from './problem.ts'

const { title, series, points, segments, label, axis } = limits.chart

export function checkChart(block: DataVisualizationBlock, at: string): readonly BlockProblem[] {
  const { chart } = block
  const problems = text(`${at}/title`, block.title, title)
  return [...problems, ...(chart.type === 'pie' ? checkPie(chart, at) : checkSeries(chart, at))]
}

function checkPie(chart: PieChart, at: string): readonly BlockProblem[] {
  const labels = chart.segments.map((segment) => segment.label)
  return [
    ...atLeastOne(`${at}/chart/segments`, 'segments', labels.length),
    ...atMost(`${at}/chart/segments`, 'segments', labels.length, segments),
    ...unique(`${at}/chart/segments`, 'labels', labels),
    ...chart.segments.flatMap((segment, index) => [
      ...text(`${at}/chart/segments/${index}/label`, segment.label, label),
      ...(segment.value > 0 ? [] : [{ at: `${at}/chart/segments/${index}/value`, rule: 'is not above 0' }]),
    ]),
  ]
}

function checkSeries({ series: all, axis_config }: SeriesChart, at: string): readonly BlockProblem[] {
  const { categories, x_label = '–', y_label = '–' } = axis_config
  const names = all.map(({ name }) => name)
  return [
    ...atLeastOne(`${at}/chart/series`, 'series', all.length),
    ...atMost(`${at}/chart/series`, 'series', all.length, series),
    ...unique(`${at}/chart/series`, 'names', names),
    ...atLeastOne(`${at}/chart/axis_config/categories`, 'categories', categories.length),
    ...atMost(`${at}/chart/axis_config/categories`, 'categories', categories.length, points),
    ...unique(`${at}/chart/axis_config/categories`, 'categories', categories),
    ...categories.flatMap((name, index) => text(`${at}/chart/axis_config/categories/${index}`, name, label)),
    ...text(`${at}/chart/axis_config/x_label`, x_label, axis),
    ...text(`${at}/chart/axis_config/y_label`, y_label, axis),
    ...all.flatMap(({ name, data }, index) => [
      ...text(`${at}/chart/series/${index}/name`, name, label),
      ...onePointEach(data, categories, `${at}/chart/series/${index}/data`),
    ]),
  ]
}

function onePointEach(
  data: PieChart['segments'],
  categories: readonly string[],
  at: string,
): readonly BlockProblem[] {
  const isWhole = data.length === categories.length && data.every((point, n) => point.label === categories[n])
  const isFinite = data.every(({ value }) => Number.isFinite(value))
  return [
    ...(isWhole ? [] : [{ at, rule: 'is not one point for each category' }]),
    ...(isFinite ? [] : [{ at, rule: 'has a value that is no number' }]),
  ]
}
