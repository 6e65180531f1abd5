import type { Refusals, Richness, Surface } from '../../bot/ports/refusals.ts'

/** How richly a message can be drawn, richest first. */
export const forms = ['chart', 'table', 'text', 'bare'] as const satisfies readonly Richness[]

const dayMs = 24 * 60 * 60_000

/** For a process that shares nothing with others. */
export function refusalsInMemory(now: () => number = Date.now): Refusals {
  const refused = new Map<Surface, { readonly form: Richness; readonly until: number }>()
  return {
    async get(surface) {
      const found = refused.get(surface)
      return found !== undefined && found.until > now() ? found.form : undefined
    },
    async set(surface, form) {
      refused.set(surface, { form, until: now() + dayMs })
    },
  }
}
