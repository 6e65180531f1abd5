import { z } from 'zod'
import type { Filled } from '../../bot/model/form.ts'
import { Travelling } from './travelling.ts'

const Option = z.object({ value: z.string() })

/** The state of one field, of whatever kind, as what was filled in; undefined for nothing. */
const Value = z.union([
  z.object({ value: z.string() }).transform(({ value }) => value.trim() || undefined),
  z.object({ selected_date: z.string() }).transform(({ selected_date }) => selected_date),
  z.object({ selected_time: z.string() }).transform(({ selected_time }) => selected_time),
  z.object({ selected_option: Option }).transform(({ selected_option }) => selected_option.value),
  z.object({ selected_options: z.array(Option).min(1) }).transform(({ selected_options }) => {
    return selected_options.map(({ value }) => value)
  }),
  z.object({ selected_user: z.string() }).transform(({ selected_user }) => selected_user),
  z
    .object({ selected_conversation: z.string() })
    .transform(({ selected_conversation }) => selected_conversation),
  z.unknown().transform(() => undefined),
])

const Submitted = z.object({
  private_metadata: z.string().transform((text) => Travelling.parse(JSON.parse(text))),
  state: z.object({ values: z.record(z.string(), z.object({ value: Value })) }),
})

/** What was filled in, and where the form was asked for. */
export function readForm(view: unknown): { readonly filled: Filled; readonly origin: Travelling } {
  const { private_metadata: origin, state } = Submitted.parse(view)
  const values = Object.entries(state.values).flatMap(([id, { value }]) =>
    value === undefined ? [] : [[id, value] as const],
  )
  return { filled: { purpose: origin.purpose, values: Object.fromEntries(values) }, origin }
}
