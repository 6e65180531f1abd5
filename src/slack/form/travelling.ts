import { z } from 'zod'
import type { Place } from '../../bot/model/answer-record.ts'
import type { Purpose } from '../../bot/model/form.ts'

const Purposes = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask') }),
  z.object({ kind: z.literal('search-reports') }),
  z.object({ kind: z.literal('period'), answer: z.string() }),
  z.object({ kind: z.literal('new-digest'), answer: z.exactOptional(z.string()) }),
  z.object({ kind: z.literal('edit-digest'), digest: z.string() }),
  z.object({ kind: z.literal('hand-over'), digest: z.string() }),
]) satisfies z.ZodType<Purpose>

const audience = z.enum(['channel', 'private'])
const Places = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('post'),
    channel: z.string(),
    threadTs: z.exactOptional(z.string()),
    audience,
  }),
  z.object({
    kind: z.literal('response'),
    channel: z.string(),
    responseUrl: z.string(),
    expiresAt: z.number(),
    audience,
    replaces: z.boolean(),
  }),
  z.object({ kind: z.literal('direct'), audience: z.literal('private') }),
]) satisfies z.ZodType<Place>

/** What travels with an open form as its private metadata: what it is for, and where it was asked for. */
export const Travelling = z.object({ purpose: Purposes, place: Places, channel: z.string() })
export type Travelling = z.infer<typeof Travelling>
