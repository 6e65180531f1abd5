import { createElement as h, type ReactNode } from 'react'
import type { DataVisualizationBlock, DataVizChart } from 'slack-blocks-to-jsx'
import { intlLocale } from '../calendar.ts'
import type { Viewer } from '../viewer.ts'
import type { Words } from '../words/en.ts'
import { filled } from '../words/words.ts'
import { cartesian } from './cartesian.ts'
import { pie } from './pie.ts'

/** Figures of a chart as rows: what a table shows and a screen reader reads. */
interface Figures {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | undefined)[] }[]
}

/** A chart with its legend, and its figures as a table for those who cannot see it or want them exactly. */
export function dataVisualization(block: DataVisualizationBlock, viewer: Viewer): ReactNode {
  const { words } = viewer
  const { title = words.chart, chart } = block
  const numbers = new Intl.NumberFormat(intlLocale(viewer.person.locale))
  const drawing = chart.type === 'pie' ? pie(chart, numbers) : cartesian(chart, viewer.person.locale)
  return h(
    'figure',
    { className: 'chart' },
    h('figcaption', null, title),
    h('div', { role: 'img', 'aria-label': described(title, chart, words) }, drawing),
    legend(chart),
    exact(figures(chart, words), numbers, words),
  )
}

function described(title: string, chart: DataVizChart, words: Words): string {
  const parts =
    chart.type === 'pie'
      ? filled(words.segments, { count: chart.segments.length })
      : filled(words.series, { names: chart.series.map(({ name }) => name).join(', ') })
  return `${words[chart.type]}: ${title}. ${parts}`
}

function legend(chart: DataVizChart): ReactNode {
  if (chart.type === 'pie' || chart.series.length < 2) return undefined
  const entries = chart.series.map(({ name }, index) =>
    h('li', { key: name }, h('i', { className: `swatch colour-${index + 1}` }), name),
  )
  return h('ul', { className: 'legend', 'aria-hidden': true }, ...entries)
}

function figures(chart: DataVizChart, words: Words): Figures {
  if (chart.type === 'pie') {
    return {
      columns: [words.value],
      rows: chart.segments.map(({ label, value }) => ({ label, values: [value] })),
    }
  }
  const labels = chart.axis_config?.categories ?? chart.series[0]?.data.map(({ label }) => label) ?? []
  const valueOf = (series: (typeof chart.series)[number], label: string) =>
    series.data.find((point) => point.label === label)?.value
  return {
    columns: chart.series.map(({ name }) => name),
    rows: labels.map((label) => ({ label, values: chart.series.map((series) => valueOf(series, label)) })),
  }
}

function exact({ columns, rows }: Figures, numbers: Intl.NumberFormat, words: Words): ReactNode {
  const head = ['', ...columns].map((name, index) => h('th', { key: index, scope: 'col' }, name))
  const lines = rows.map(({ label, values }) => {
    const cells = values.map((value) => h('td', null, value === undefined ? '–' : numbers.format(value)))
    return h('tr', { key: label }, h('th', { scope: 'row' }, label), ...cells)
  })
  return h(
    'details',
    { className: 'chart-figures' },
    h('summary', null, words.showFigures),
    h(
      'div',
      { className: 'table' },
      h('table', null, h('thead', null, h('tr', null, ...head)), h('tbody', null, ...lines)),
    ),
  )
}
