import { createElement as h, type ReactNode } from 'react'
import type { DataVizChart } from 'slack-blocks-to-jsx'

type Pie = Extract<DataVizChart, { type: 'pie' }>

export function pie({ segments }: Pie, numbers: Intl.NumberFormat): ReactNode {
  const total = segments.reduce((sum, { value }) => sum + value, 0)
  const starts = segments.map(
    (_, index) => segments.slice(0, index).reduce((sum, { value }) => sum + value, 0) / total,
  )
  const share = new Intl.NumberFormat(numbers.resolvedOptions().locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  const slices = segments.map(({ label, value }, index) => {
    const title = `${label}: ${numbers.format(value)} (${share.format(value / total)})`
    const d = slice(starts[index] ?? 0, value / total)
    return h('path', { key: label, className: `slice colour-${index + 1}`, d }, h('title', null, title))
  })
  const entries = segments.map(({ label, value }, index) =>
    h(
      'li',
      { key: label },
      h('i', { className: `swatch colour-${index + 1}` }),
      h('span', null, label),
      h('b', null, numbers.format(value)),
      h('small', null, share.format(value / total)),
    ),
  )
  return h(
    'div',
    { className: 'pie' },
    h('svg', { viewBox: '-52 -52 104 104' }, ...slices),
    h('ul', { className: 'pie-legend' }, ...entries),
  )
}

/** A slice of the circle of radius 50, from `start` on, both as shares of the whole, clockwise from the top. */
function slice(start: number, share: number): string {
  if (share >= 1) return 'M0 -50A50 50 0 1 1 -0.01 -50Z'
  const isLarge = share > 0.5 ? 1 : 0
  return `M0 0L${onCircle(start)}A50 50 0 ${isLarge} 1 ${onCircle(start + share)}Z`
}

function onCircle(share: number): string {
  const angle = share * 2 * Math.PI
  return `${(50 * Math.sin(angle)).toFixed(2)} ${(-50 * Math.cos(angle)).toFixed(2)}`
}
