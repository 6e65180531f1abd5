import { type BotOptions, type BotProcess, startBot } from '../../demo/bot-process.ts'
import { type PrivateRedis, startRedis } from '../../demo/redis.ts'
import type { PracticeSlack } from '../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../demo/slack/start-practice-slack.ts'
import type { Click, Message, Team } from '../../demo/slack/workspace.ts'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import { type PracticeWolkvox } from '../../demo/wolkvox/practice.ts'
import { clockSettings } from '../clock/clock.ts'
import { restore, type Snapshot } from '../upgrade/snapshot.ts'

export type Mode = 'socket' | 'http'

export const ana = 'U0ANA'
export const luis = 'U0LUIS'
export const emily = 'U0EMILY'
export const joao = 'U0JOAO'
/** The bot is in the first and not in the second. */
export const operacion = 'C0OPERACION'
export const gerencia = 'C0GERENCIA'

const bogota = [{ name: 'Bogotá', server: '0041', token: 'practice-token-0041', timezone: 'America/Bogota' }]

export interface PracticeOptions {
  readonly mode?: Mode
  readonly latencyMs?: number
  readonly accounts?: typeof bogota
  /** Another workspace than the usual one. */
  readonly team?: Team
  /** How long Slack waits for the bot: its own 3 s only where they are the subject, as a machine may be slow. */
  readonly ackTimeoutMs?: number
  readonly settings?: Readonly<Record<string, string>>
  /** What was stored and said before. */
  readonly past?: Snapshot
  /** The `src/main.ts` of another build. */
  readonly program?: string
  /** No bot is started yet. */
  readonly isEmpty?: boolean
}

/** Where a process is killed in the middle of a call, or Redis restarted: how long its lane then waits. */
export const shortFence = { WOLKVOX_TIMEOUT_MS: '5000' }

/** The real bot in a process of its own, between the practice Slack, the practice Wolkvox and a Redis of its own. */
export class Practice implements AsyncDisposable {
  readonly slack: PracticeSlack
  readonly wolkvox: PracticeWolkvox
  readonly redis: PrivateRedis
  readonly log: string[] = []
  readonly settings: Readonly<Record<string, string>>
  readonly #mode: Mode
  readonly #bot: BotOptions
  #bots: BotProcess[] = []

  private constructor(
    slack: PracticeSlack,
    wolkvox: PracticeWolkvox,
    redis: PrivateRedis,
    options: PracticeOptions,
  ) {
    this.slack = slack
    this.wolkvox = wolkvox
    this.redis = redis
    this.#mode = options.mode ?? 'socket'
    const { accounts = bogota, program } = options
    this.#bot = { onLine: (line) => this.log.push(line), ...(program !== undefined && { program }) }
    this.settings = {
      SLACK_BOT_TOKEN: 'xoxb-practice',
      ...(this.#mode === 'socket'
        ? { SLACK_APP_TOKEN: 'xapp-practice' }
        : { SLACK_SIGNING_SECRET: 'practice-signing-secret' }),
      SLACK_API_URL: slack.apiUrl,
      REDIS_URL: redis.url,
      WOLKVOX_ACCOUNTS: JSON.stringify(accounts),
      WOLKVOX_URL: wolkvox.url,
      ...clockSettings(),
      ...options.settings,
    }
  }

  static async open(options: PracticeOptions = {}): Promise<Practice> {
    const { mode = 'socket', latencyMs = 20, accounts = bogota, past, ackTimeoutMs = 30_000, team } = options
    const redis = await startRedis({ appendOnly: true })
    if (past !== undefined) await restore(redis.url, past)
    const wolkvox = await startPracticeWolkvox({ accounts, latencyMs })
    const slack = await startPracticeSlack({
      mode,
      redeliveryMs: [0, 200, 500, 1000],
      ackTimeoutMs,
      ...(team !== undefined && { team }),
      ...past?.slack,
    })
    const practice = new Practice(slack, wolkvox, redis, options)
    if (options.isEmpty !== true) await practice.start()
    return practice
  }

  /** Starts a bot, or one half of it, on a machine whose clock is so far ahead of this one's. */
  async start(role: 'all' | 'bot' | 'worker' = 'all', aheadMs = 0): Promise<BotProcess> {
    const settings = { ...this.settings, ...clockSettings(aheadMs) }
    const bot = await startBot(settings, { ...this.#bot, role })
    this.#bots.push(bot)
    if (this.#mode === 'http' && role !== 'worker') await this.slack.useRequestUrl(`${bot.url}/slack/events`)
    return bot
  }

  get bot(): BotProcess {
    const bot = this.#bots.at(-1)
    if (bot === undefined) throw new Error('No bot was started')
    return bot
  }

  /** What this person sees of the bot's messages in a conversation, as text with all that the blocks say. */
  seen(person: string, channel: string): readonly Message[] {
    return this.slack.messages(person, channel).filter((message) => message.user === this.slack.bot.id)
  }

  /** Waits for a message of the bot's that says all of this. */
  async answer(person: string, channel: string, ...says: readonly (string | RegExp)[]): Promise<Message> {
    const isSaid = (message: Message) =>
      says.every((part) =>
        typeof part === 'string' ? textOf(message).includes(part) : part.test(textOf(message)),
      )
    try {
      return await this.slack.waitFor(() => this.seen(person, channel).find(isSaid))
    } catch (cause) {
      const seen = this.seen(person, channel).map((message) => message.text)
      const told = [`No message says ${says.join(', ')}. Seen:`, ...seen, 'Log:', ...this.log.slice(-10)]
      throw new Error(told.join('\n'), { cause })
    }
  }

  /** This person presses what says `label` under a message. */
  async press(person: string, message: Message, label: string): Promise<void> {
    await this.slack.click(person, { channel: message.channel, ts: message.ts, ...button(message, label) })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.kill()))
    await Promise.all([this.slack.close(), this.wolkvox.close()])
    await this.redis.close()
  }
}

/** Everything that a message says: its text and every string in its blocks. */
export function textOf(message: Message): string {
  return `${message.text}\n${stringsIn(message.blocks).join('\n')}`
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

/** The use of the button, or of the option in a menu, with this label. */
function button(
  { blocks }: { readonly blocks?: Message['blocks'] },
  label: string,
): Pick<Click, 'blockId' | 'actionId' | 'state'> {
  for (const block of blocks ?? []) {
    for (const element of objectsIn(block['elements'])) {
      const target = { blockId: String(block.block_id), actionId: String(element['action_id']) }
      const option = objectsIn(element['options']).find((one) => says(one['text'], label))
      if (option !== undefined) return { ...target, state: { selected_option: option } }
      if (says(element['text'], label)) return target
    }
  }
  throw new Error(`Nothing to press says ${label}`)
}

function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : []
}

function says(value: unknown, label: string): boolean {
  return stringsIn(value).some((text) => text.includes(label))
}
