import { isJson } from '../json.ts'

/** The characters of every text in a payload, wherever it stands. */
export function textsLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textsLength(item), 0)
  if (!isJson(value)) return 0
  return Object.entries(value).reduce(
    (sum, [name, item]) =>
      sum + (name === 'text' && typeof item === 'string' ? item.length : textsLength(item)),
    0,
  )
}
