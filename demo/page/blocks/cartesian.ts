import { createElement as h, type ReactNode } from 'react'
import type { DataVizChart } from 'slack-blocks-to-jsx'
import { intlLocale } from '../calendar.ts'
import { scale, type Scale } from './scale.ts'

type Cartesian = Exclude<DataVizChart, { type: 'pie' }>

interface Point {
  readonly label: string
  readonly value: number
  /** The middle of the category's slot, in per cent of the width. */
  readonly x: number
}

/** Room for a category's name, in characters of one line, before names are turned or left out. */
const lineLength = 64
const lineLengthOnPhone = 28
/** So many names or fewer have room to wrap. */
const fewCategories = 6

/**
 * A line, bar or area chart. The marks are one SVG that stretches to the width at hand; the words around it are HTML
 * and keep their size, so that a phone can read them.
 */
export function cartesian(chart: Cartesian, locale: string): ReactNode {
  const labels = chart.axis_config?.categories ?? chart.series[0]?.data.map(({ label }) => label) ?? []
  const slot = 100 / Math.max(1, labels.length)
  const lines = chart.series.map(({ data }) =>
    labels.flatMap((label, index): Point[] => {
      const value = data.find((point) => point.label === label)?.value
      return value === undefined ? [] : [{ label, value, x: (index + 0.5) * slot }]
    }),
  )
  const axis = scale(lines.flat().map(({ value }) => value))
  const numbers = new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: 2 })
  const marks = lines.map((points, index) => {
    const name = chart.series[index]?.name ?? ''
    const tip = ({ label, value }: Point) => h('title', null, `${label} · ${name}: ${numbers.format(value)}`)
    const shapes =
      chart.type === 'bar'
        ? bars(points, { slot, index, count: lines.length }, axis, tip)
        : [...line(points, axis, chart.type), ...points.map((point) => dot(point, axis, tip))]
    return h('g', { key: index, className: `series colour-${index + 1}` }, ...shapes)
  })
  return h(
    'div',
    { className: 'plot' },
    chart.axis_config?.y_label && h('div', { className: 'y-label' }, chart.axis_config.y_label),
    h('div', { className: 'y-ticks' }, ...axis.ticks.map((tick) => yTick(tick, axis, locale))),
    h(
      'div',
      { className: 'plot-area' },
      h(
        'svg',
        { viewBox: '0 0 100 100', preserveAspectRatio: 'none' },
        ...axis.ticks.map((tick) => gridLine(tick, axis)),
        ...marks,
      ),
    ),
    categories(labels),
    chart.axis_config?.x_label && h('div', { className: 'x-label' }, chart.axis_config.x_label),
  )
}

interface Place {
  /** Width of a category, in per cent. */
  readonly slot: number
  readonly index: number
  readonly count: number
}

type Tip = (point: Point) => ReactNode

function bars(points: readonly Point[], { slot, index, count }: Place, axis: Scale, tip: Tip): ReactNode[] {
  const width = (slot * (slot > 30 ? 0.45 : 0.7)) / count
  return points.map((point) => {
    const from = axis.percent(Math.min(0, point.value))
    const to = axis.percent(Math.max(0, point.value))
    const x = point.x + (index - count / 2 + 0.04) * width
    return h('rect', { key: point.label, x, width: width * 0.92, y: 100 - to, height: to - from }, tip(point))
  })
}

function line(points: readonly Point[], axis: Scale, type: 'line' | 'area'): ReactNode[] {
  const path = points
    .map(({ x, value }, index) => `${index ? 'L' : 'M'}${x} ${100 - axis.percent(value)}`)
    .join('')
  const stroke = h('path', { key: 'line', className: 'line', d: path })
  const [first, last] = [points[0], points.at(-1)]
  if (type === 'line' || !first || !last) return [stroke]
  const ground = 100 - axis.percent(0)
  return [
    h('path', { key: 'area', className: 'area', d: `${path}L${last.x} ${ground}L${first.x} ${ground}Z` }),
    stroke,
  ]
}

/** A line of no length with round ends stays a circle however the drawing is stretched. */
function dot(point: Point, axis: Scale, tip: Tip): ReactNode {
  const d = `M${point.x} ${100 - axis.percent(point.value)}h0`
  return h('path', { key: point.label, className: 'dot', d }, tip(point))
}

function gridLine(tick: number, axis: Scale): ReactNode {
  const y = 100 - axis.percent(tick)
  return h('path', { key: tick, className: tick === 0 ? 'grid grid-zero' : 'grid', d: `M0 ${y}H100` })
}

function yTick(tick: number, axis: Scale, locale: string): ReactNode {
  const notation = Math.abs(tick) >= 10_000 ? 'compact' : 'standard'
  const text = new Intl.NumberFormat(intlLocale(locale), { notation, maximumFractionDigits: 2 }).format(tick)
  return h('span', { key: tick, style: { bottom: `${axis.percent(tick)}%` } }, text)
}

function categories(labels: readonly string[]): ReactNode {
  const longest = Math.max(1, ...labels.map((label) => label.length))
  const isFew = labels.length <= fewCategories
  const isTurned = !isFew && labels.length * longest > lineLength && longest > 6
  const every = (room: number) => Math.ceil((labels.length * (isTurned ? 3 : longest + 1)) / room)
  const skipped = (index: number) => {
    if (isFew) return undefined
    if (index % every(lineLength) > 0) return 'skipped'
    return index % every(lineLengthOnPhone) > 0 ? 'skipped-on-phone' : undefined
  }
  const names = labels.map((label, index) =>
    h('span', { key: label, className: skipped(index) }, h('span', null, label)),
  )
  const way = isFew ? ' is-few' : isTurned ? ' is-turned' : ''
  return h('div', { className: `categories${way}` }, ...names)
}
