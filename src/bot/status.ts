import { clock, number } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-in.ts'
import { accountProblem } from './account-problem.ts'
import type { Place } from './answer-record.ts'
import type { Checkup, Finding } from './checkup.ts'
import { findingLine } from './finding-line.ts'
import type { DataTable, Message, Part } from './message.ts'
import type { Calls, Known, LaneState } from './ports.ts'

export interface StatusPorts {
  readonly accounts: readonly { readonly name: string; readonly zone: string }[]
  readonly calls: Pick<Calls, 'lane'>
  readonly checkup: Checkup
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
  { accounts, calls, checkup }: StatusPorts,
  { person, language, audience }: StatusReader,
): Promise<Message> {
  const tellsAll = person.isAdmin && audience === 'private'
  const [lanes, findings] = await Promise.all([
    Promise.all(
      accounts.map(async ({ name, zone }): Promise<Lane> => ({ ...(await calls.lane(name)), zone })),
    ),
    tellsAll ? checkup.look() : [],
  ])
  const problems = [...findings, ...(tellsAll ? lanes.flatMap(trouble) : [])].filter(({ problem }) => problem)
  const { operating } = wordsIn(language)
  return {
    language,
    headline: problems.length === 0 ? operating.works : operating.toMend(problems.length),
    parts: tellsAll ? forAdmins(lanes, findings, problems, language) : forEveryone(lanes, language),
    context: [],
    buttons: [],
  }
}

function trouble({ account, closed }: Lane): readonly Finding[] {
  if (closed === undefined) return []
  return [{ subject: 'account', of: account, found: '', problem: accountProblem(closed.failure) }]
}

function forEveryone(lanes: readonly Lane[], language: Language): readonly Part[] {
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
  problems: readonly Finding[],
  language: Language,
): readonly Part[] {
  const { operating } = wordsIn(language)
  const right = findings.filter(({ problem }) => problem === undefined)
  const lines = (list: readonly Finding[]) => list.map((finding) => `• ${findingLine(finding, language)}`)
  return [
    ...(problems.length > 0 ? [{ kind: 'text' as const, text: lines(problems).join('\n') }] : []),
    accountsTable(lanes, language),
    ...(right.length > 0
      ? [{ kind: 'text' as const, text: [`${operating.right}:`, ...lines(right)].join('\n') }]
      : []),
  ]
}

/** Those with something to tell come first. */
function accountsTable(lanes: readonly Lane[], language: Language): DataTable {
  const { operating } = wordsIn(language)
  const shown = lanes.toSorted((a, b) => Number(isBusy(b)) - Number(isBusy(a))).slice(0, mostAccounts)
  const rest = lanes.length - shown.length
  return {
    kind: 'table',
    caption: rest === 0 ? operating.account : operating.moreAccounts(number(rest, language)),
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
