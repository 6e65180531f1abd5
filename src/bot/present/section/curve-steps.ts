/** A point of a curve, and where it stood in the earlier period. */
export interface Point {
  readonly name: string
  readonly now: number | null
  readonly before: number | null
}

export interface Curve {
  readonly points: readonly Point[]
  /** How long a step is, where several were added up to one. */
  readonly stepMinutes?: number
}

/** What one chart has room for, and what reads at once on a phone. */
const pointsAtMost = 20
const minutesOf: Readonly<Record<string, number>> = { hour: 60, 'half-hour': 30, 'ten-minutes': 10 }
const steps = [60, 120]

/** A day of what adds up, told in one curve: half hours become hours, and 24 hours steps of two. */
export function curveSteps(points: readonly Point[], unit: string | undefined): Curve {
  const loud = withoutSilentEnds(points)
  const minutes = minutesOf[unit ?? '']
  if (minutes === undefined || loud.length <= pointsAtMost) return { points: loud }
  for (const stepMinutes of steps) {
    const size = stepMinutes / minutes
    if (size <= 1) continue
    const merged = withoutSilentEnds(merge(points, size))
    if (merged.length <= pointsAtMost) return { points: merged, stepMinutes }
  }
  return { points: loud }
}

function merge(points: readonly Point[], size: number): readonly Point[] {
  const starts = points.filter((_, index) => index % size === 0)
  return starts.map(({ name }, step) => {
    const members = points.slice(step * size, (step + 1) * size)
    return {
      name,
      now: sum(members.map(({ now }) => now)),
      before: sum(members.map(({ before }) => before)),
    }
  })
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

/** The hours before opening and after closing, in which there is nothing. */
function withoutSilentEnds(points: readonly Point[]): readonly Point[] {
  const isLoud = ({ now, before }: Point) => Boolean(now) || Boolean(before)
  return points.slice(Math.max(0, points.findIndex(isLoud)), points.findLastIndex(isLoud) + 1)
}
