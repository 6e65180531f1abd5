import { z } from 'zod'
import type { Press } from '../bot/message.ts'
import { limits } from './limits.ts'

const Carried = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose-report'), answer: z.string(), report: z.string() }),
  z.object({ kind: z.literal('choose-account'), answer: z.string(), account: z.string() }),
  z.object({ kind: z.literal('retry'), answer: z.string() }),
  z.object({ kind: z.literal('share'), answer: z.string() }),
  z.object({ kind: z.literal('send-to-dm'), answer: z.string() }),
  z.object({ kind: z.literal('ask'), text: z.string() }),
]) satisfies z.ZodType<Press>
type Carried = z.infer<typeof Carried>

export const pressKinds: readonly Press['kind'][] = Carried.options.map(({ shape }) => shape.kind.value)

/** A button's ids: its kind and its place in the row, as "retry:0"; undefined where its value is too long to travel. */
export function encodePress({ kind, ...value }: Carried, place: number) {
  const encoded = { action_id: `${kind}:${place}`, value: JSON.stringify(value) }
  return encoded.value.length <= limits.button.value ? encoded : undefined
}

/** What a pressed button asks for; undefined for a button that this bot does not know any more. */
export function decodePress(actionId: string, value: string): Press | undefined {
  const [kind] = actionId.split(':')
  const read = Carried.safeParse({ ...parsed(value), kind })
  return read.success ? read.data : undefined
}

function parsed(value: string): object {
  try {
    const read: unknown = JSON.parse(value)
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}
