import type { Breakdown } from '../declaration/declaration.ts'
import type { Frame } from '../selection/frame.ts'
import type { Grouping } from '../model/groups.ts'
import { namedApart } from './namesakes.ts'
import type { Key } from '../model/summary.ts'
import { valueKey } from '../model/value-key.ts'
import { valueName } from '../model/value-name.ts'

/** Groups by the values of a column; values that are called the same are one group, people of one name are not. */
export function groupByValue(
  frame: Frame,
  used: Uint8Array,
  breakdown: Breakdown,
  name: string,
): Grouping | undefined {
  const column = frame.report.columns.find((column) => column.name === name)
  if (column === undefined) return undefined
  const text = namedApart(frame, column, (value) => valueName(value, column, breakdown) !== undefined)
  if (text === undefined) return undefined
  const keys: (readonly Key[])[] = []
  const idOf = new Map<string, number>()
  const idOfCode = new Int32Array(text.dictionary.length + 1).fill(-1)
  const idFor = (code: number) => {
    const value = text.dictionary[code]
    const key: Key = value === undefined ? { kind: 'empty' } : valueKey(value, column, breakdown)
    const identity = identityOf(key)
    const id = idOf.get(identity) ?? keys.push([key]) - 1
    idOf.set(identity, id)
    return id
  }
  const ids = new Int32Array(frame.rows).fill(-1)
  const { codes } = text
  for (let row = 0; row < ids.length; row++) {
    if (used[row] === 0) continue
    const code = codes[row] ?? -1
    let id = idOfCode[code + 1] ?? -1
    if (id === -1) {
      id = idFor(code)
      idOfCode[code + 1] = id
    }
    ids[row] = id
  }
  const labels = [breakdown.columns.length > 1 ? column.label : breakdown.label]
  return { ids, keys, labels, isTime: false }
}

function identityOf(key: Key): string {
  if (key.kind === 'value') return `value ${key.text}`
  return key.kind === 'named' ? `named ${key.name.en}` : key.kind
}
