import type { Column } from '../declaration/declaration.ts'
import type { Frame, TextColumn } from '../selection/frame.ts'
import { idColumnOf } from '../selection/names.ts'

/**
 * The values of a column as they are told: ids by the names that they are known by, and people or queues who share a
 * name each by it and their id. What `isOne` is one value whatever ids it has.
 */
export function namedApart(
  frame: Frame,
  column: Column,
  isOne: (value: string) => boolean,
): TextColumn | undefined {
  const text = frame.text(column.name)
  if (text === undefined) return undefined
  if (column.kind === 'id') return { ...text, dictionary: namesOf(frame, column, text.dictionary) }
  const beside = idColumnOf(frame.report, column)
  const ids = beside && frame.text(beside.name)
  return ids === undefined ? text : withIds(text, ids, isOne)
}

function namesOf(frame: Frame, column: Column, ids: readonly string[]): readonly string[] {
  const names = ids.map((id) => frame.nameOf(column, id) ?? id)
  const bearers = Map.groupBy(names, (name) => name)
  return names.map((name, index) => (bearers.get(name)?.length === 1 ? name : both(name, ids[index])))
}

function withIds(names: TextColumn, ids: TextColumn, isOne: (value: string) => boolean): TextColumn {
  const shared = sharedNames(names, ids, isOne)
  if (shared.size === 0) return names
  const dictionary = [...names.dictionary]
  const codeOf = new Map<number, number>()
  const codes = names.codes.map((name, row) => {
    const id = ids.codes[row] ?? -1
    if (id < 0 || !shared.has(name)) return name
    const person = name * ids.dictionary.length + id
    const code = codeOf.get(person) ?? dictionary.push(both(names.dictionary[name], ids.dictionary[id])) - 1
    codeOf.set(person, code)
    return code
  })
  return { dictionary, codes }
}

/** The names that stand beside more than one id. */
function sharedNames(
  names: TextColumn,
  ids: TextColumn,
  isOne: (value: string) => boolean,
): ReadonlySet<number> {
  const first = new Int32Array(names.dictionary.length).fill(-1)
  const shared = new Set<number>()
  for (let row = 0; row < names.codes.length; row++) {
    const [name, id] = [names.codes[row] ?? -1, ids.codes[row] ?? -1]
    if (name < 0 || id < 0) continue
    if (first[name] === -1) first[name] = id
    else if (first[name] !== id && !isOne(names.dictionary[name] ?? '')) shared.add(name)
  }
  return shared
}

function both(name = '', id = ''): string {
  return `${name} (${id})`
}
