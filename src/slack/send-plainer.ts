import type { Logger } from 'pino'
import { Failure } from '../bot/failure.ts'
import type { Message } from '../bot/message.ts'
import { check } from './check/check.ts'
import { type Payload, render } from './render/render.ts'
import { type Form, forms, type Refusals, type Surface } from './refusals.ts'

export interface Plainer {
  readonly refusals: Refusals
  readonly log: Logger
}

/** Sends a message in the richest form that Slack takes here: chart, then table, then text, then no blocks at all. */
export async function sendPlainer<T>(
  { refusals, log }: Plainer,
  surface: Surface,
  message: Message,
  send: (payload: Payload) => Promise<T>,
): Promise<T> {
  let refused: Form | undefined
  for (const form of formsOf(message, await refusals.get(surface))) {
    const payload = render(message, form)
    const problems = check(payload.blocks ?? [])
    if (problems.length > 0) log.error({ surface, form, problems }, 'blocks beyond a limit of Slack')
    try {
      const sent = await send(payload)
      if (refused === 'chart' || refused === 'table') await refusals.set(surface, refused)
      return sent
    } catch (error) {
      if (!(error instanceof Failure && error.kind === 'slack-blocks-refused') || form === 'bare') throw error
      log.warn({ surface, form, err: error.cause }, 'slack refused blocks')
      refused = form
    }
  }
  throw new Failure('slack-blocks-refused')
}

/** The forms worth trying: those that differ for this message, and are plainer than what was refused lately. */
function formsOf(message: Message, refused: Form | undefined): readonly Form[] {
  const kinds = new Set(message.parts.map((part) => part.kind))
  const start = refused === undefined ? 0 : forms.indexOf(refused) + 1
  return forms.slice(start).filter((form) => {
    if (form === 'chart') return kinds.has('chart')
    if (form === 'table') return kinds.has('chart') || kinds.has('table')
    return true
  })
}
