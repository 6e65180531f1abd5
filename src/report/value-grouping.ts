import type { Breakdown, Column } from './declaration.ts'
import type { Frame } from './frame.ts'
import type { Grouping } from './grouping.ts'
import type { Key } from './summary.ts'
import { valueName } from './value-name.ts'

/** Groups by the values of a column; values that are called the same are one group. */
export function groupByValue(
  frame: Frame,
  used: Uint8Array,
  breakdown: Breakdown,
  name: string,
): Grouping | undefined {
  const column = frame.report.columns.find((column) => column.name === name)
  const text = frame.text(name)
  if (column === undefined || text === undefined) return undefined
  const keys: (readonly Key[])[] = []
  const idOf = new Map<string, number>()
  const idOfCode = new Int32Array(text.dictionary.length + 1).fill(-1)
  const idFor = (code: number) => {
    const key = keyOf(text.dictionary[code], column, breakdown)
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

function keyOf(text: string | undefined, column: Column, breakdown: Breakdown): Key {
  if (text === undefined) return { kind: 'empty' }
  const name = valueName(text, column, breakdown)
  if (column.kind === 'text' && column.known?.includes(text.toLowerCase()) !== true) return { kind: 'masked' }
  if (name !== undefined) return { kind: 'named', name, value: text }
  return { kind: 'value', text, ...(column.personal !== undefined && { personal: column.personal }) }
}

function identityOf(key: Key): string {
  switch (key.kind) {
    case 'value':
      return `value ${key.text}`
    case 'named':
      return `named ${key.name.en}`
    case 'empty':
    case 'masked':
    case 'time':
    case 'hour-of-day':
    case 'weekday':
      return key.kind
  }
}
