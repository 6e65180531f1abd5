import type { Logger } from 'pino'
import { Failure } from '../../bot/model/failure.ts'
import type { Message } from '../../bot/model/message.ts'
import type { Meter } from '../../bot/model/meter.ts'
import type { Refusals, Richness, Surface } from '../../bot/ports/refusals.ts'
import { check } from '../check/check.ts'
import { forms } from './refusals.ts'
import { type Payload, render } from '../render/render.ts'

export interface Plainer {
  readonly refusals: Refusals
  readonly meter: Meter
  readonly log: Logger
}

/** Sends a message in the richest form that Slack takes here: chart, then table, then text, then no blocks at all. */
export async function sendPlainer<T>(
  { refusals, meter, log }: Plainer,
  surface: Surface,
  message: Message,
  send: (payload: Payload) => Promise<T>,
): Promise<T> {
  const space = surface === 'home' ? 'view' : 'message'
  let refused: Richness | undefined
  for (const form of formsOf(message, await refusals.get(surface).catch(() => undefined))) {
    const payload = render(message, form, space)
    const problems = check(payload.blocks ?? [], space)
    if (problems.length > 0) log.error({ surface, form, problems }, 'blocks beyond a limit of Slack')
    try {
      const sent = await send(payload)
      if (refused === 'chart' || refused === 'table') await remember(refusals, surface, refused)
      return sent
    } catch (error) {
      if (!(error instanceof Failure && error.kind === 'slack-blocks-refused') || form === 'bare') throw error
      meter.count('refusedBlocks', { form })
      log.warn({ surface, form, err: error.cause }, 'slack refused blocks')
      refused = form
    }
  }
  throw new Failure('slack-blocks-refused')
}

/** A message that was taken stays so, also where that cannot be remembered. */
async function remember(refusals: Refusals, surface: Surface, refused: Richness): Promise<void> {
  await refusals.set(surface, refused).catch(() => undefined)
}

/** The forms worth trying: those that differ for this message, and are plainer than what was refused lately. */
function formsOf(message: Message, refused: Richness | undefined): readonly Richness[] {
  const kinds = new Set(message.parts.map((part) => part.kind))
  const start = refused === undefined ? 0 : forms.indexOf(refused) + 1
  return forms.slice(start).filter((form) => {
    if (form === 'chart') return kinds.has('chart')
    if (form === 'table') return kinds.has('chart') || kinds.has('table')
    return true
  })
}
