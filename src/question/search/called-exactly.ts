import type { Report } from '../../report/declaration/declaration.ts'
import { profiles } from './profiles.ts'

/** Reports of which several words that say little by themselves are a whole name: "campaign results". */
export function calledExactly(asked: ReadonlySet<string>): readonly Report[] {
  const isName = (name: readonly string[]) => new Set(name).symmetricDifference(asked).size === 0
  return asked.size > 1 ? profiles.filter(({ names }) => names.some(isName)).map(({ report }) => report) : []
}
