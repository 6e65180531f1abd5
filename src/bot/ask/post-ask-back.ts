import type { Answer, Person } from '../model/answer-record.ts'
import { askBack, type Open } from './ask-back.ts'
import type { BotPorts } from './bot-ports.ts'
import type { Asking, Heard } from '../model/bot.ts'
import { invite } from '../present/invite.ts'
import { answerAtOnce, type Understood } from './answer-at-once.ts'

/** Asks back for what is missing, and in a channel says how that can be answered. */
export async function postAskBack(
  askers: Pick<BotPorts, 'answers' | 'memory' | 'people'>,
  asking: Asking,
  person: Person,
  open: Open,
  understood: Understood,
): Promise<Heard> {
  const message = await invite(askers.people, asking.place, askBack(open, asking.id))
  return answerAtOnce(askers, asking, person, message, { ...understood, open: openOf(open) })
}

/** What is kept of an ask-back, so that its answer is known as one. */
function openOf(open: Open): Answer['open'] {
  switch (open.kind) {
    case 'ask-back':
      return { missing: open.missing, choices: open.choices }
    case 'future':
      return { missing: { what: 'future' }, choices: [] }
    case 'nothing':
      return undefined
  }
}
