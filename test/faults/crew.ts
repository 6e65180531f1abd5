import { setTimeout as pause } from 'node:timers/promises'
import { type BotProcess, startBot } from '../../demo/bot-process.ts'
import { Cuttable } from './cuttable.ts'

export type Role = 'bot' | 'worker'

/** What a process is started with that takes the place of another, the first `turn` being 0. */
export type SettingsAt = (turn: number) => Readonly<Record<string, string>>

/** One process of the bot that is started anew whenever it was killed, with its own way to Redis. */
class Hand {
  readonly role: Role
  readonly way: Cuttable
  readonly #settingsAt: SettingsAt
  readonly #onLine: (line: string) => void
  #process: BotProcess | undefined
  #isBusy = false
  #url = ''
  #turn = 0

  constructor(role: Role, redisUrl: string, settingsAt: SettingsAt, onLine: (line: string) => void) {
    this.role = role
    this.way = new Cuttable(redisUrl)
    this.#settingsAt = settingsAt
    this.#onLine = onLine
  }

  async start(): Promise<void> {
    this.#url = await this.way.open()
    await this.#launch()
  }

  /** Free for the next fault: running, and not frozen or cut off already. */
  get isFree(): boolean {
    return !this.#isBusy && this.#process !== undefined
  }

  /** Ends as a crash does, and is back a moment later. */
  kill(): Promise<void> {
    return this.#during(async () => {
      await this.#process?.kill()
      await pause(500)
      await this.#launch()
    })
  }

  /** Ends as a rolling restart ends it: what it cannot finish is given back. */
  replace(): Promise<void> {
    return this.#during(async () => {
      await this.#process?.stop()
      await this.#launch()
    })
  }

  freeze(ms: number): Promise<void> {
    return this.#during(async () => {
      this.#process?.process.kill('SIGSTOP')
      await pause(ms)
      this.#process?.process.kill('SIGCONT')
    })
  }

  cutOff(ms: number): Promise<void> {
    return this.#during(async () => {
      this.way.cut()
      await pause(ms)
      this.way.mend()
    })
  }

  async end(): Promise<void> {
    await this.#process?.kill()
    this.way.close()
  }

  async #launch(): Promise<void> {
    const settings = { ...this.#settingsAt(this.#turn), REDIS_URL: this.#url }
    this.#turn += 1
    for (;;) {
      try {
        this.#process = await startBot(settings, { role: this.role, onLine: this.#onLine })
        return
      } catch {
        await pause(500) // Redis may be away just now.
      }
    }
  }

  async #during(fault: () => Promise<void>): Promise<void> {
    this.#isBusy = true
    try {
      await fault()
    } finally {
      this.#isBusy = false
    }
  }
}

/** A bot and its workers, each in a process of its own. */
export async function startCrew(
  redisUrl: string,
  workers: number,
  settingsOf: (role: Role, index: number) => SettingsAt,
  onLine: (line: string) => void,
): Promise<readonly Hand[]> {
  const roles: readonly Role[] = ['bot', ...Array.from({ length: workers }, () => 'worker' as const)]
  const hands = roles.map((role, index) => new Hand(role, redisUrl, settingsOf(role, index), onLine))
  await Promise.all(hands.map((hand) => hand.start()))
  return hands
}
