import type { Address } from './place.ts'
import type { Screen } from './screen/screen.ts'

/** What the browser must change: new or other HTML only, and each list's order. */
export interface Update {
  /** Where it is, which is not always where the browser asked for. */
  readonly address: Address
  readonly language: Screen['language']
  readonly isReady: boolean
  readonly parts: Readonly<Record<string, string>>
  readonly lists: Readonly<
    Record<string, { readonly keys: readonly string[]; readonly html: Readonly<Record<string, string>> }>
  >
}

/** The difference between two screens; against undefined, all of it. Undefined when nothing differs. */
export function update(before: Screen | undefined, after: Screen): Update | undefined {
  const parts = Object.entries(after.parts).filter(([name, html]) => before?.parts[name] !== html)
  const lists = Object.entries(after.lists).flatMap(([name, list]) => {
    const old = before?.lists[name as keyof Screen['lists']]
    const changed = [...list].filter(([key, html]) => old?.get(key) !== html)
    if (old && changed.length === 0 && old.size === list.size) return []
    return [[name, { keys: [...list.keys()], html: Object.fromEntries(changed) }] as const]
  })
  const { address, language, isReady } = after
  if (parts.length === 0 && lists.length === 0 && before?.isReady === isReady) return undefined
  return { address, language, isReady, parts: Object.fromEntries(parts), lists: Object.fromEntries(lists) }
}
