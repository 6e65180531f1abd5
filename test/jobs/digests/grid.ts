import type { Digest } from '../../../src/bot/model/digest.ts'
import type { Schedule } from '../../../src/question/recurrence/schedule.ts'

/** A rule of the tests: a slot every so many milliseconds, up to an end (epoch ms). */
export function gridRule(everyMs: number, until: number): string {
  return `${everyMs} ${until}`
}

export function nextOnGrid({ rule }: Schedule, after: number): Promise<number | undefined> {
  const [everyMs = 1, until = 0] = rule.split(' ').map(Number)
  const next = (Math.floor(after / everyMs) + 1) * everyMs
  return Promise.resolve(next <= until ? next : undefined)
}

/** What a digest of the last hour says at a slot: its window begins an hour before. */
export function figureAt(windowStart: number): number {
  return 100 + ((windowStart / 1000) % 800)
}

export const hourMs = 3_600_000

export function gridDigest(id: string, account: string, rule: string, since: number): Digest {
  return {
    id,
    owner: 'UANA',
    place: { kind: 'channel', channel: 'COPS' },
    title: id,
    language: 'en',
    schedule: { rule, zone: 'UTC' },
    questions: [
      {
        language: 'en',
        report: 'chat_13',
        account,
        params: {},
        by: ['channel'],
        filters: [],
        when: 'last hour',
      },
    ],
    state: 'active',
    createdAt: since,
    since,
    failures: 0,
  }
}
