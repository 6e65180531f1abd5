import { clock, number } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import { accountProblem } from './account-problem.ts'
import type { Place } from '../model/answer-record.ts'
import type { Checkup, Finding } from './checkup.ts'
import type { Digest, Digests, PauseReason } from '../model/digest.ts'
import { findingLine } from './finding-line.ts'
import type { DataTable, Message, MessagePart } from '../model/message.ts'
import type { Calls, LaneState } from '../ports/calls.ts'
import type { Known } from '../model/known.ts'

export interface StatusPorts {
  readonly accounts: readonly { readonly name: string; readonly zone: string }[]
  readonly calls: Pick<Calls, 'lane'>
  readonly checkup: Checkup
  readonly digests: Pick<Digests, 'all'>
}

/** Who reads it, and where. */
export interface StatusReader {
  readonly person: Pick<Known, 'isAdmin'>
  readonly language: Language
  readonly audience: Place['audience']
}

interface Lane extends LaneState {
  readonly zone: string
}

const mostAccounts = 20

/** Whether the bot works and who waits; an admin is told in private what is wrong besides, and how to mend it. */
export async function status(
  { accounts, calls, checkup, digests }: StatusPorts,
  { person, language, audience }: StatusReader,
): Promise<Message> {
  const tellsAll = person.isAdmin && audience === 'private'
  const [lanes, findings, paused] = await Promise.all([
    Promise.all(
      accounts.map(async ({ name, zone }): Promise<Lane> => ({ ...(await calls.lane(name)), zone })),
    ),
    tellsAll ? checkup.look() : [],
    tellsAll ? pausedByItself(digests) : [],
  ])
  const problems = [...findings, ...(tellsAll ? lanes.flatMap(trouble) : [])].filter(({ problem }) => problem)
  const toMend = [
    ...problems.map((finding) => findingLine(finding, language)),
    ...paused.map((digest) => pausedLine(digest, language)),
  ]
  const words = wordsIn(language)
  return {
    language,
    headline: toMend.length === 0 ? words.operating.works : words.operating.toMend(toMend.length),
    parts: tellsAll ? forAdmins(lanes, findings, toMend, language) : forEveryone(lanes, language),
    context: [],
    buttons:
      paused.length === 0
        ? []
        : [{ label: words.digests.buttons.all, press: { kind: 'digests', whose: 'all', page: 0 } }],
  }
}

type Paused = Digest & { readonly reason: PauseReason }

/** What the bot paused itself, whose owner may not be there to be told. */
async function pausedByItself(digests: Pick<Digests, 'all'>): Promise<readonly Paused[]> {
  return (await digests.all()).flatMap((digest) => {
    const { state, reason } = digest
    return state === 'paused' && reason !== undefined ? [{ ...digest, reason }] : []
  })
}

function pausedLine({ title, reason }: Paused, language: Language): string {
  return `${title}: ${wordsIn(language).digests.pauseReason[reason]}`
}

function trouble({ account, closed }: Lane): readonly Finding[] {
  if (closed === undefined) return []
  return [{ subject: 'account', of: account, found: '', problem: accountProblem(closed.failure) }]
}

function forEveryone(lanes: readonly Lane[], language: Language): readonly MessagePart[] {
  const { operating } = wordsIn(language)
  const lines = lanes
    .filter(isBusy)
    .map(({ account, waiting, closed, zone }) =>
      closed === undefined
        ? operating.waiting(account, waiting)
        : operating.closed(account, clock(closed.until, zone)),
    )
  const shown = lines.length === 0 ? [operating.nobodyWaits] : lines.slice(0, mostAccounts)
  return [{ kind: 'text', text: shown.join('\n') }]
}

function forAdmins(
  lanes: readonly Lane[],
  findings: readonly Finding[],
  toMend: readonly string[],
  language: Language,
): readonly MessagePart[] {
  const { operating } = wordsIn(language)
  const right = findings.filter(({ problem }) => problem === undefined)
  return [
    ...bulleted(toMend),
    accountsTable(lanes, language),
    ...bulleted(
      right.map((finding) => findingLine(finding, language)),
      `${operating.right}:`,
    ),
  ]
}

function bulleted(lines: readonly string[], ...before: readonly string[]): readonly MessagePart[] {
  if (lines.length === 0) return []
  return [{ kind: 'text', text: [...before, ...lines.map((line) => `• ${line}`)].join('\n') }]
}

/** Those with something to tell come first. */
function accountsTable(lanes: readonly Lane[], language: Language): DataTable {
  const { operating } = wordsIn(language)
  const shown = lanes.toSorted((a, b) => Number(isBusy(b)) - Number(isBusy(a))).slice(0, mostAccounts)
  const rest = lanes.length - shown.length
  return {
    kind: 'table',
    caption: rest === 0 ? operating.accounts : operating.moreAccounts(number(rest, language)),
    columns: [
      { label: operating.account, align: 'left' },
      { label: operating.inLine, align: 'right' },
      { label: operating.runningSince, align: 'left' },
      { label: operating.left, align: 'right' },
    ],
    rows: shown.map(({ account, waiting, running, left, zone }) => [
      { text: account },
      { text: number(waiting, language), value: waiting },
      { text: running === undefined ? '–' : operating.since(running.report, clock(running.since, zone)) },
      left === undefined ? { text: operating.unknown } : { text: number(left, language), value: left },
    ]),
  }
}

function isBusy({ waiting, running, closed }: LaneState): boolean {
  return waiting > 0 || running !== undefined || closed !== undefined
}
