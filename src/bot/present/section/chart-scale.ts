import type { Unit } from '../../../report/declaration/declaration.ts'

/** How the values of a chart are drawn: its axis knows plain numbers only. */
export interface ChartScale {
  readonly value: (value: number | null) => number | null
  /** The label of the axis, with the unit. */
  readonly label: (label: string) => string
}

/** Ratios as percentages, durations in the largest unit that keeps most of them above one. */
export function chartScale(unit: Unit, values: readonly (number | null)[]): ChartScale {
  switch (unit) {
    case 'count':
    case 'number':
    case 'money':
      return scale(1)
    case 'minutes':
      return scale(1, 'min')
    case 'ratio':
      return scale(100, '%')
    case 'clock':
      return scale(1 / 3_600_000, 'h')
    case 'seconds': {
      const most = Math.max(...values.map((value) => value ?? 0))
      if (most < 2 * 60) return scale(1, 's')
      return most < 2 * 3600 ? scale(1 / 60, 'min') : scale(1 / 3600, 'h')
    }
  }
}

function scale(factor: number, unit?: string): ChartScale {
  return {
    value: (value) => (value === null ? null : Math.round(value * factor * 100) / 100),
    label: (label) => (unit === undefined ? label : `${label} (${unit})`),
  }
}
