import { vi } from 'vitest'

/** How long what has to come is waited for, on however slow a machine. Where it comes, nobody waits for as long. */
export const patienceMs = 60_000

/** Waits until `look` finds something; fails where nothing comes of it. */
export function until<T>(look: () => T | Promise<T>) {
  return vi.waitUntil(look, { timeout: patienceMs, interval: 5 })
}
