import { listed } from '../listed.ts'

/** "y", before a sounded i "e": "agentes e intervalos". */
export function and(items: readonly string[]): string {
  return listed(items, /^h?i(?!e)/i.test(items.at(-1) ?? '') ? 'e' : 'y')
}

/** "o", before an o "u": "canal u origen". */
export function or(items: readonly string[]): string {
  return listed(items, /^h?o/i.test(items.at(-1) ?? '') ? 'u' : 'o')
}
