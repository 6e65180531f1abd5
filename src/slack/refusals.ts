/** Where Slack may take other blocks than elsewhere: a message of the bot's own, or one through a `response_url`. */
export type Surface = 'message' | 'response'

/** How richly a message is drawn, richest first. */
export const forms = ['chart', 'table', 'text', 'bare'] as const
export type Form = (typeof forms)[number]

/** The forms that Slack refused lately, remembered for a day. */
export interface Refusals {
  get(surface: Surface): Promise<Form | undefined>
  set(surface: Surface, refused: Form): Promise<void>
}

const DAY_MS = 24 * 60 * 60_000

export function refusalsInMemory(now: () => number = Date.now): Refusals {
  const refused = new Map<Surface, { readonly form: Form; readonly until: number }>()
  return {
    async get(surface) {
      const found = refused.get(surface)
      return found !== undefined && found.until > now() ? found.form : undefined
    },
    async set(surface, form) {
      refused.set(surface, { form, until: now() + DAY_MS })
    },
  }
}
