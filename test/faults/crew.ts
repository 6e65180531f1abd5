import { setTimeout as pause } from 'node:timers/promises'
import { type BotProcess, startBot } from '../../demo/bot-process.ts'
import { Cuttable } from './cuttable.ts'

/** One process of the bot that is started anew whenever it was killed, with its own way to Redis. */
class Hand {
  readonly role: 'bot' | 'worker'
  readonly way: Cuttable
  readonly #settings: Readonly<Record<string, string>>
  readonly #onLine: (line: string) => void
  #process: BotProcess | undefined
  #isBusy = false

  constructor(
    role: 'bot' | 'worker',
    settings: Readonly<Record<string, string>>,
    onLine: (line: string) => void,
  ) {
    this.role = role
    this.way = new Cuttable(settings['REDIS_URL'] ?? '')
    this.#settings = settings
    this.#onLine = onLine
  }

  async start(): Promise<void> {
    await this.#launch({ ...this.#settings, REDIS_URL: await this.way.open() })
  }

  /** Free for the next fault: running, and not frozen or cut off already. */
  get isFree(): boolean {
    return !this.#isBusy && this.#process !== undefined
  }

  /** Ends as a crash does, and is back a moment later. */
  kill(): Promise<void> {
    return this.#during(async () => {
      const url = this.#url
      await this.#process?.kill()
      await pause(500)
      await this.#launch({ ...this.#settings, REDIS_URL: url })
    })
  }

  /** Ends as a rolling restart ends it: what it cannot finish is given back. */
  replace(): Promise<void> {
    return this.#during(async () => {
      const url = this.#url
      await this.#process?.stop()
      await this.#launch({ ...this.#settings, REDIS_URL: url })
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

  #url = ''

  async #launch(settings: Readonly<Record<string, string>>): Promise<void> {
    this.#url = settings['REDIS_URL'] ?? ''
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
  settings: Readonly<Record<string, string>>,
  workers: number,
  onLine: (line: string) => void,
): Promise<readonly Hand[]> {
  const roles = ['bot', ...Array.from({ length: workers }, () => 'worker')] as const
  const hands = roles.map((role) => new Hand(role as 'bot' | 'worker', settings, onLine))
  await Promise.all(hands.map((hand) => hand.start()))
  return hands
}
