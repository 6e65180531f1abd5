import { daySeconds } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import { chatCodes } from './codes.ts'
import type { Code } from './codes.ts'
import { customers } from './customers.ts'
import { callHours, momentsOf } from './hours.ts'
import { skills } from './house.ts'
import type { Agent, Skill } from './house.ts'
import { Random } from './random.ts'
import type { Shift } from './roster.ts'
import { comment, letter, subjects } from './texts.ts'

type CaseChannel = 'Email' | 'facebook_page' | 'instagram' | 'twitter'

/** One mail or social case: a closed one is listed when it was closed, an open one when it came. */
export interface Case {
  readonly at: WallSeconds
  readonly created: WallSeconds
  readonly caseId: string
  readonly channel: CaseChannel
  readonly status: 'open' | 'close' | 'archived'
  readonly agent: Agent
  readonly skill: Skill
  readonly customer: number
  readonly workSeconds: number
  readonly code: Code
  readonly subject: string
  readonly body: string
  readonly comment: string
  readonly transfers: readonly MailTransfer[]
}

export interface MailTransfer {
  readonly at: WallSeconds
  readonly connId: string
  readonly from: Agent
  readonly to: Agent | Skill
}

const usual = 320

const channels: readonly { readonly channel: CaseChannel; readonly weight: number }[] = [
  { channel: 'Email', weight: 72 },
  { channel: 'facebook_page', weight: 14 },
  { channel: 'instagram', weight: 11 },
  { channel: 'twitter', weight: 3 },
]

const statuses: readonly { readonly status: Case['status']; readonly weight: number }[] = [
  { status: 'close', weight: 88 },
  { status: 'archived', weight: 5 },
  { status: 'open', weight: 7 },
]

export function casesOf(seed: number, server: string, day: number, roster: readonly Shift[]): Case[] {
  const random = new Random(seed, server, day, 'cases')
  if (roster.length === 0) return []
  const moments = momentsOf(random, day, callHours, Math.round(usual * loadOf(day)))
  return moments.map((at, index) => mailCase(random, day, at, `00${day}${1_000 + index}`, roster))
}

export function isClosed({ status }: Case): boolean {
  return status !== 'open'
}

function mailCase(
  random: Random,
  day: number,
  at: WallSeconds,
  caseId: string,
  roster: readonly Shift[],
): Case {
  const { channel } = random.weighted(channels)
  const { status } = random.weighted(statuses)
  const agent = random.weighted(roster.map(({ agent }) => agent))
  const skill = random.weighted(skills)
  const created = status === 'open' ? at : at - random.short(300, 3 * daySeconds)
  return {
    at,
    created,
    caseId,
    channel,
    status,
    agent,
    skill,
    customer: random.int(1, customers),
    workSeconds: status === 'open' ? 0 : 60 + random.short(0, 2_400),
    code: random.weighted(chatCodes),
    subject: random.pick(subjects),
    body: letter(random),
    comment: comment(random),
    transfers:
      channel === 'Email' && random.chance(0.22)
        ? transfersOf(random, day, { at, created, caseId, agent, skill }, roster)
        : [],
  }
}

function transfersOf(
  random: Random,
  day: number,
  { at, created, caseId, agent, skill }: Pick<Case, 'at' | 'created' | 'caseId' | 'agent' | 'skill'>,
  roster: readonly Shift[],
): MailTransfer[] {
  const since = Math.max(created, Math.min(at, day * daySeconds + 6 * 3600))
  return Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => ({
    at: random.int(since, at),
    connId: caseId,
    from: random.weighted(roster.map(({ agent }) => agent)),
    to: random.chance(0.4) ? skill : agent,
  }))
}
