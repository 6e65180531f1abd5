import { z } from 'zod'

import { refusalKinds } from './refusal.ts'

/** Ways in which a good answer can look strange; they can be combined. */
export const Oddity = z.strictObject({
  /** Zipped, and named so in the header. */
  gzip: z.enum(['gzip', 'GZIP']).optional(),
  /** A byte order mark at the beginning. */
  mark: z.boolean().optional(),
  /** So many rows are said to be there, whatever comes. */
  announced: z.number().int().nonnegative().optional(),
  pretty: z.boolean().optional(),
  /** Keys in upper case or with spaces around them. */
  keys: z.boolean().optional(),
  nullRows: z.boolean().optional(),
  /** Every column a second time, under a key that differs by a space, and empty there. */
  twins: z.boolean().optional(),
  /** Counts as numbers, not text. */
  numbers: z.boolean().optional(),
  data: z.enum(['null', 'missing', 'empty']).optional(),
  code: z.union([z.string(), z.number()]).optional(),
  /** So many more rows, up to what the report gives (mostly 60,000): the answer's own, again and again. */
  extraRows: z.number().int().nonnegative().optional(),
})
export type Oddity = z.infer<typeof Oddity>

/** Whom a fault meets: the next `times` (1) requests, of one token or one report where these are given. */
const target = {
  times: z.number().int().positive().optional(),
  token: z.string().optional(),
  api: z.string().optional(),
}

/** What can go wrong on demand, at the end of the usual latency unless it says otherwise. */
export const Fault = z.discriminatedUnion('kind', [
  /** `reset` breaks the connection when the work is done; `cut` at once, and the work goes on. */
  z.strictObject({
    kind: z.enum([...refusalKinds, 'http-500', 'http-429', 'html', 'truncated', 'reset', 'cut']),
    ...target,
  }),
  /** No answer, and the work goes on for `ms` (Wolkvox's own limit of 60,000); then the connection closes. */
  z.strictObject({ kind: z.literal('hang'), ms: z.number().optional(), ...target }),
  z.strictObject({ kind: z.literal('slow'), ms: z.number(), ...target }),
  z.strictObject({ kind: z.literal('odd'), ...Oddity.shape, ...target }),
])
export type Fault = z.infer<typeof Fault>

export class Faults {
  #waiting: { readonly fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 })
  }

  /** The first fault that meets this request, if any; it is used up by it. */
  take(token: string, api: string): Fault | undefined {
    const met = this.#waiting.find(
      ({ fault }) => (fault.token ?? token) === token && (fault.api ?? api) === api,
    )
    if (!met) return undefined
    met.left--
    if (met.left <= 0) this.#waiting = this.#waiting.filter((entry) => entry !== met)
    return met.fault
  }

  clear(): void {
    this.#waiting = []
  }
}
