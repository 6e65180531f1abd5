import type { Answer } from '../../src/bot/model/answer-record.ts'
import type { Call } from '../../src/bot/model/call.ts'
import type { Standing } from '../../src/bot/ports/calls.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'

export const zone = 'America/Bogota'

/** A question that needs these calls. */
export function question(id: string, calls: readonly Call[], askedAt = Date.now()): Answer {
  return {
    id,
    person: { id: 'U1', name: 'Ana', language: 'es', zone },
    place: { kind: 'post', channel: 'C1', audience: 'channel' },
    language: 'es',
    askedAt,
    content: {
      kind: 'inquiry',
      inquiry: {
        report: 'chat_13',
        account: 'ventas',
        params: {},
        period: { start: 0, end: 1, zone },
        periodAssumed: false,
        view: { by: [], filters: [] },
        calls,
        choices: [],
      },
    },
    state: 'open',
  }
}

/** The bot's part at its shortest: an answer is done when all its calls have ended, and says how they stand. */
export async function answerQuestion(jobs: Jobs, id: string): Promise<void> {
  const record = await jobs.answers.get(id)
  if (record?.state !== 'open' || record.content.kind !== 'inquiry') return
  const standings = await jobs.calls.request(record.content.inquiry.calls, { answer: id })
  if (!isOver(standings)) return
  const message = {
    language: 'en' as const,
    headline: JSON.stringify(standings),
    parts: [],
    context: [],
    buttons: [],
  }
  await jobs.answers.update(id, { state: 'done', content: { kind: 'said', message } })
}

/** How its calls stood when it was done. */
export function standingsIn(answer: Answer | undefined): readonly Standing[] | undefined {
  if (answer?.state !== 'done' || answer.content.kind !== 'said') return undefined
  return JSON.parse(answer.content.message.headline) as readonly Standing[]
}

/** One call that failed is enough for an apology. */
export function isOver(standings: readonly Standing[]): boolean {
  return standings.some(({ kind }) => kind === 'failed') || standings.every(({ kind }) => kind === 'kept')
}
