import type { Report } from '../../report/declaration/declaration.ts'
import { isCount } from './notions.ts'
import { profiles } from './profiles.ts'

/** Reports of which several words that say little by themselves are a whole name: "campaign results". */
export function calledExactly(asked: ReadonlySet<string>): readonly Report[] {
  const said = new Set([...asked].filter((notion) => !isCount(notion)))
  const isName = (name: readonly string[]) => new Set(name).symmetricDifference(said).size === 0
  return said.size > 1 ? profiles.filter(({ names }) => names.some(isName)).map(({ report }) => report) : []
}
