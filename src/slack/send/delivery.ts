import { z } from 'zod'

/** What Slack handed over, as it is kept until it is worked on. */
export const SlackDelivery = z.object({
  body: z.record(z.string(), z.unknown()),
  /** When it was received, epoch ms. */
  at: z.number(),
})
export type SlackDelivery = z.infer<typeof SlackDelivery>

const Identity = z.union([
  z
    .object({ type: z.literal('event_callback'), team_id: z.string(), event_id: z.string() })
    .transform((event) => `event.${event.team_id}.${event.event_id}`),
  z.object({ trigger_id: z.string() }).transform((body) => `trigger.${body.trigger_id}`),
])

/** The same delivery has the same id, however often Slack makes it; undefined for what is not worked on once only. */
export function deliveryId(body: unknown): string | undefined {
  return Identity.safeParse(body).data
}
