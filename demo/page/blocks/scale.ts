/** The ends of an axis and its grid lines, on round numbers and always with zero. */
export interface Scale {
  readonly ticks: readonly number[]
  /** How far up the axis a value stands, in per cent. */
  readonly percent: (value: number) => number
}

export function scale(values: readonly number[]): Scale {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const step = roundStep((high - low || 1) / 4)
  const from = Math.floor(low / step) * step
  const to = Math.max(from + step, Math.ceil(high / step) * step)
  const count = Math.round((to - from) / step)
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step),
    percent: (value) => ((value - from) / (to - from)) * 100,
  }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  return factor * power
}
