/** What is left of the calls that an operation may make today; undefined where the answer does not say. */
export interface TokenInfo {
  readonly left: number | undefined
}

/** The names of the answer's columns are not documented; the one that counts what is left tells itself. */
const leftNames = ['available', 'left', 'remaining', 'disponible']

export function tokenInfoIn(data: unknown): TokenInfo {
  const row: unknown = Array.isArray(data) ? data[0] : data
  const cells = Object.entries(row ?? {})
  const cell = cells.find(([name]) => leftNames.some((word) => name.toLowerCase().includes(word)))
  const left = Number(cell?.[1])
  return { left: cell === undefined || Number.isNaN(left) ? undefined : left }
}
