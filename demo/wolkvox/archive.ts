import type { Account } from './account.ts'
import { answerBody, objectBody } from './answer-body.ts'
import type { AnswerBody } from './answer-body.ts'
import type { Oddity } from './faults.ts'
import { Kept } from './kept.ts'
import { Moment } from './live/moment.ts'
import { Operation } from './operation/operation.ts'
import type { Question } from './question.ts'
import { projections } from './reports/projections.ts'
import { Slice } from './reports/slice.ts'
import type { Row } from './reports/slice.ts'
import { spell } from './reports/spell.ts'
import { clockIn, wallTimeOf } from './wall-time.ts'
import type { WallSeconds } from './wall-time.ts'

const answersAnObject = 'cdr_4'
const keptBytes = 96 * 1024 * 1024

/** Knows the rows of every report of every operation. */
export class Archive {
  readonly #seed: number
  readonly #now: () => Date
  readonly #operations = new Map<string, Operation>()
  readonly #kept = new Kept<AnswerBody | undefined>(keptBytes)

  constructor(seed: number, now: () => Date) {
    this.#seed = seed
    this.#now = now
  }

  /** What Wolkvox would serve now: nothing that has not happened yet, and no more rows than it gives of the report. */
  rows({ server, dialect, ...account }: Account, { report, from, to, params }: Question): readonly Row[] {
    const project = projections[report.api]
    if (!project) return []
    const slice = new Slice({
      operation: this.#operation(server),
      from,
      to,
      seen: this.#wallTime(account),
      dialect,
      ...(report.time_zone !== undefined && { clock: clockIn(account.timezone, report.time_zone) }),
    })
    const rows: Row[] = []
    for (const row of project(slice, params)) {
      if (rows.length === report.most_rows) break
      rows.push(spell(report, row, dialect, params))
    }
    return rows
  }

  body(account: Account, question: Question, oddity: Oddity = {}): AnswerBody | undefined {
    const { report, from, to, params } = question
    const { server, dialect } = account
    const key = JSON.stringify([
      server,
      dialect,
      report.api,
      from,
      Math.min(to, this.#wallTime(account)),
      params,
      oddity,
    ])
    const make = () => {
      const rows = this.rows(account, question)
      const [first] = rows
      if (!first) return undefined
      const code = dialect === 'docs' ? 200 : '200'
      return report.api === answersAnObject
        ? objectBody(first, code, oddity)
        : answerBody(report, rows, code, oddity)
    }
    return this.#kept.get(key, make, (body) => 1_000 + (body?.bytes ?? 0))
  }

  moment({ server, dialect, ...account }: Account): Moment {
    return new Moment(this.#operation(server), this.#wallTime(account), dialect)
  }

  #wallTime({ timezone }: Pick<Account, 'timezone'>): WallSeconds {
    return wallTimeOf(this.#now(), timezone)
  }

  #operation(server: string): Operation {
    const operation = this.#operations.get(server) ?? new Operation(this.#seed, server)
    this.#operations.set(server, operation)
    return operation
  }
}
