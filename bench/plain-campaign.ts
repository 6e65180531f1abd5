import type { PlainRow } from './plain.ts'

interface Sums {
  calls: number
  seconds: number
  answered: number
}

export interface PlainGroup {
  readonly key: string
  readonly calls: number
  readonly meanSeconds: number
  readonly answerRate: number
}

/** What an answer over campaign_5 shows, by hand: the calls, their mean duration and the share that was answered. */
export function plainCampaign(rows: readonly (PlainRow | null)[]): {
  readonly all: PlainGroup
  readonly sections: Readonly<Record<string, readonly PlainGroup[]>>
} {
  const all: Sums = { calls: 0, seconds: 0, answered: 0 }
  const result = new Map<string, Sums>()
  const callResult = new Map<string, number>()
  const agent = new Map<string, Sums>()
  const code = new Map<string, number>()
  const lastCode = new Map<string, number>()
  const type = new Map<string, Sums>()
  const hangup = new Map<string, number>()
  const day = new Map<string, number>()
  for (const row of rows) {
    if (row?.['type_of_row'] !== 'CALL') continue
    const seconds = secondsOf(row['time'])
    const answered = row['call_result'] === 'ANSWER' ? 1 : 0
    add(all, seconds, answered)
    addTo(result, row['result'], seconds, answered)
    addTo(agent, row['agent_id'], seconds, answered)
    addTo(type, row['type_interaction'], seconds, answered)
    countIn(callResult, row['call_result'])
    countIn(code, row['cod_act'])
    countIn(lastCode, row['last_code_act'])
    countIn(hangup, row['hang_up'])
    countIn(day, row['date']?.slice(0, 10))
  }
  return {
    all: groupOf('', all),
    sections: {
      result: top(groups(result), 10),
      'call-result': top(counts(callResult), 10),
      agent: top(groups(agent), 10),
      code: top(counts(code), 10),
      'last-code': top(counts(lastCode), 10),
      type: top(groups(type)),
      hangup: top(counts(hangup)),
      day: counts(day).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    },
  }
}

function secondsOf(clock = ''): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

function add(sums: Sums, seconds: number, answered: number): void {
  sums.calls += 1
  sums.seconds += seconds
  sums.answered += answered
}

function addTo(groups: Map<string, Sums>, cell: string | undefined, seconds: number, answered: number): void {
  const key = textOf(cell)
  let sums = groups.get(key)
  if (sums === undefined) groups.set(key, (sums = { calls: 0, seconds: 0, answered: 0 }))
  add(sums, seconds, answered)
}

function countIn(groups: Map<string, number>, cell: string | undefined): void {
  const key = textOf(cell)
  groups.set(key, (groups.get(key) ?? 0) + 1)
}

/** Wolkvox writes an empty cell in two ways. */
function textOf(cell = ''): string {
  return cell === '-' ? '' : cell
}

function groupOf(key: string, { calls, seconds, answered }: Sums): PlainGroup {
  return { key, calls, meanSeconds: seconds / calls, answerRate: answered / calls }
}

function groups(of: ReadonlyMap<string, Sums>): readonly PlainGroup[] {
  return [...of].map(([key, sums]) => groupOf(key, sums))
}

function counts(of: ReadonlyMap<string, number>): readonly PlainGroup[] {
  return [...of].map(([key, calls]) => ({ key, calls, meanSeconds: Number.NaN, answerRate: Number.NaN }))
}

/** Most first, the nameless last. */
function top(groups: readonly PlainGroup[], most = Number.POSITIVE_INFINITY): readonly PlainGroup[] {
  const sorted = groups.toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || b.calls - a.calls)
  return sorted.slice(0, most)
}
