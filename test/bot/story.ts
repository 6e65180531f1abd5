import { answer } from '../../src/bot/answer.ts'
import { attend, type Attendants } from '../../src/bot/attend.ts'
import type { HolidayOn } from '../../src/question/recurrence/schedule.ts'
import { createBot } from '../../src/bot/create-bot.ts'
import type { Place, ResponsePlace } from '../../src/bot/model/answer-record.ts'
import type { BotPorts } from '../../src/bot/ask/bot-ports.ts'
import type { Asking } from '../../src/bot/model/bot.ts'
import type { ZonedAccount } from '../../src/bot/read/inquire.ts'
import type { Call } from '../../src/bot/model/call.ts'
import { Failure } from '../../src/bot/model/failure.ts'
import { reportOf } from '../../src/report/catalogue.ts'
import type { Shortage } from '../../src/report/table/table.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { columnsToKeep } from '../../src/wolkvox/columns-to-keep.ts'
import { unmetered } from '../../src/bot/model/meter.ts'
import { AnswersTwin } from './twins/answers-twin.ts'
import { CallsTwin } from './twins/calls-twin.ts'
import { ChatTwin } from './twins/chat-twin.ts'
import { DigestsTwin } from './twins/digests-twin.ts'
import { LedgerTwin } from './twins/ledger-twin.ts'
import { MemoryTwin } from './twins/memory-twin.ts'
import { PeopleTwin } from './twins/people-twin.ts'
import { RowMakerTwin } from './twins/row-maker-twin.ts'
import { WorkbooksTwin } from './twins/workbooks-twin.ts'

const bogota: ZonedAccount = { name: 'Bogotá', zone: 'America/Bogota' }

/** Wednesday 18 March 2026, 15:30 in Bogotá. */
export const now = Date.parse('2026-03-18T20:30:00Z')

/** The bot over twins of its ports, told as a story: someone asks, a call lands, the answer stands somewhere. */
export class Story {
  readonly answers = new AnswersTwin(() => this.now)
  readonly chat = new ChatTwin()
  readonly memory = new MemoryTwin(
    () => this.now,
    (id) => this.answers.delete(id),
  )
  readonly ledger = new LedgerTwin()
  readonly digests = new DigestsTwin()
  readonly workbooks = new WorkbooksTwin()
  readonly rowMaker = new RowMakerTwin(this.workbooks)
  readonly people = new PeopleTwin()
  readonly calls = new CallsTwin(summarise, {
    wake: (id) => void this.answers.wake(id),
    now: () => this.now,
  })
  showsAgentsInChannels = false
  holidayOn: HolidayOn = () => undefined
  now = now
  readonly #accounts: readonly [ZonedAccount, ...ZonedAccount[]]
  readonly #allowed: { users?: ReadonlySet<string>; channels?: ReadonlySet<string> }
  #count = 0

  constructor(
    accounts: readonly [ZonedAccount, ...ZonedAccount[]] = [bogota],
    allowed: { users?: ReadonlySet<string>; channels?: ReadonlySet<string> } = {},
  ) {
    this.#accounts = accounts
    this.#allowed = allowed
    this.people.add({ id: 'UANA', name: 'Ana' })
  }

  get askers(): BotPorts {
    const { people, memory, answers, calls, chat, ledger, digests } = this
    return {
      people,
      memory,
      answers,
      calls,
      chat,
      ledger,
      digests,
      checkup: { look: () => Promise.resolve([]) },
      now: () => this.now,
      accounts: this.#accounts,
      policy: { allowedUsers: this.#allowed.users, allowedChannels: this.#allowed.channels },
    }
  }

  get bot() {
    return createBot(this.askers)
  }

  asking(place: Place = inThread, person = 'UANA'): Asking {
    this.#count += 1
    return { id: `asking-${this.#count}`, person, place, channel: 'COPS', at: this.now }
  }

  ask(text: string, place: Place = inThread, person = 'UANA') {
    return this.bot.ask(this.asking(place, person), text)
  }

  /** Works off every answer that was woken, as the wake jobs do. */
  async work(): Promise<void> {
    for (let id = this.answers.woken.shift(); id !== undefined; id = this.answers.woken.shift()) {
      await this.answer(id)
    }
  }

  answer(id: string): Promise<void> {
    return answer(this.attendants, id)
  }

  /** As the wake jobs and the sweep do, now and once a minute for so many minutes; what fails is tried again. */
  async attendFor(minutes: number): Promise<void> {
    for (let minute = 0; minute <= minutes; minute += 1) {
      if (minute > 0) this.now += 60_000
      const due = new Set(this.answers.openIds)
      for (this.answers.woken.length = 0; due.size > 0;) {
        const [id = ''] = due
        due.delete(id)
        await attend(this.attendants, id, true).catch((error: unknown) => {
          if (!(error instanceof Failure)) throw error
        })
        for (const woken of this.answers.woken.splice(0)) due.add(woken)
      }
    }
  }

  private get attendants(): Attendants {
    const { answers, calls, chat, memory, people, ledger, digests, showsAgentsInChannels } = this
    const { workbooks, rowMaker } = this
    const policy = { showsAgentsInChannels }
    const holidays = () => Promise.resolve(this.holidayOn)
    const reading = { answers, calls, chat, memory, people, ledger, digests, workbooks, rowMaker, holidays }
    const patient = { giveUpAfterMs: 210_000, admins: [] }
    return { ...reading, ...patient, policy, meter: unmetered, now: () => this.now }
  }

  /** Wolkvox answers every call that waits with these rows. */
  async land(rows: readonly Record<string, string>[], shortage?: Shortage): Promise<void> {
    for (const call of this.calls.waiting()) {
      this.calls.land(call, { ...tableOf(call, rows), ...(shortage && { shortage }) }, this.now)
    }
    await this.work()
  }

  /** Wolkvox answers a call; nobody has worked on it yet. */
  landOnly(call: Call, rows: readonly Record<string, string>[]): void {
    this.calls.land(call, tableOf(call, rows), this.now)
  }

  async landCall(call: Call, rows: readonly Record<string, string>[]): Promise<void> {
    this.landOnly(call, rows)
    await this.work()
  }

  /** What stands in Slack, as one text a message. */
  get posts(): readonly string[] {
    return this.chat.posts.map(({ message }) => JSON.stringify(message))
  }
}

/** As Wolkvox's answers are read: without what no figure needs, where the rows themselves were not asked for. */
function tableOf(call: Call, rows: readonly Record<string, string>[]) {
  const report = reportOf(call.report)
  if (report === undefined) throw new Error(`No report ${call.report}`)
  return tabulate(report, rows, { keep: call.isWhole === true ? 'all' : columnsToKeep(report) })
}

export const inThread: Place = { kind: 'post', channel: 'COPS', threadTs: '1.1', audience: 'channel' }

/** A thread of the same channel. */
export function threadAt(ts: string): Place {
  return { kind: 'post', channel: 'COPS', threadTs: ts, audience: 'channel' }
}

/** As `privately`, with an address that lives longer. */
export function later(ms: number): Place {
  return { ...privately, expiresAt: now + ms }
}

export const privately: ResponsePlace = {
  kind: 'response',
  channel: 'COPS',
  responseUrl: 'https://hooks.slack.test/1',
  expiresAt: now + 30 * 60_000,
  audience: 'private',
  replaces: false,
}
