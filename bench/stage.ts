import { type BotProcess, startBot } from '../demo/bot-process.ts'
import { type PrivateRedis, startRedis } from '../demo/redis.ts'
import { app, defaultConversations } from '../demo/slack/cast.ts'
import type { PracticeSlack } from '../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../demo/slack/start-practice-slack.ts'
import type { Conversation } from '../demo/slack/workspace.ts'
import { startPracticeWolkvox } from '../demo/wolkvox/practice-wolkvox.ts'
import { type PracticeWolkvox } from '../demo/wolkvox/practice.ts'
import { startPlainBot } from './start-plain-bot.ts'

export const person = 'U0EMILY'
/** The bot is a member. */
export const channel = 'C0OPERACION'
export const account = {
  name: 'Bogotá',
  server: '0041',
  token: 'practice-token-0041',
  timezone: 'America/Bogota',
}

export type Mode = 'socket' | 'http'

export interface StageOptions {
  readonly mode?: Mode
  readonly latencyMs?: number
  readonly settings?: Readonly<Record<string, string>>
}

/** Slack takes a message a second and channel: where many are answered, each is asked in another of these. */
export const channels: readonly Conversation[] = Array.from({ length: 100 }, (_none, index) => ({
  id: `C0TEAM${index}`,
  kind: 'channel',
  name: `team-${index}`,
  members: [person, app.botUserId],
  isArchived: false,
}))

export function channelAt(asked: number): string {
  return channels[asked % channels.length]?.id ?? channel
}

/** Real processes and servers for the bot, and a second practice Slack for its plain counterpart. */
export class Stage implements AsyncDisposable {
  readonly slack: PracticeSlack
  readonly plainSlack: PracticeSlack
  readonly wolkvox: PracticeWolkvox
  readonly redis: PrivateRedis
  readonly #options: StageOptions
  readonly #started = new AsyncDisposableStack()

  private constructor(
    [slack, plainSlack]: readonly [PracticeSlack, PracticeSlack],
    wolkvox: PracticeWolkvox,
    redis: PrivateRedis,
    options: StageOptions,
  ) {
    this.slack = slack
    this.plainSlack = plainSlack
    this.wolkvox = wolkvox
    this.redis = redis
    this.#options = options
  }

  static async open(options: StageOptions = {}): Promise<Stage> {
    const { mode = 'socket', latencyMs = 0 } = options
    const workspace = { mode, conversations: [...defaultConversations, ...channels] }
    const slacks = [await startPracticeSlack(workspace), await startPracticeSlack(workspace)] as const
    const wolkvox = await startPracticeWolkvox({ accounts: [account], latencyMs })
    return new Stage(slacks, wolkvox, await startRedis({ appendOnly: true }), options)
  }

  /** The bot in a process of its own. */
  async bot(onLine?: (line: string) => void): Promise<BotProcess> {
    const settings = {
      ...this.#slackSettings(this.slack),
      REDIS_URL: this.redis.url,
      WOLKVOX_ACCOUNTS: JSON.stringify([account]),
      WOLKVOX_URL: this.wolkvox.url,
      ...this.#options.settings,
    }
    const bot = await startBot(settings, onLine === undefined ? {} : { onLine })
    this.#started.defer(() => bot.kill())
    if (this.#options.mode === 'http') await this.slack.useRequestUrl(`${bot.url}/slack/events`)
    return bot
  }

  /** Bolt that does the same without queue, fence and inbox, or only acknowledges. */
  async plainBot(does: 'answers' | 'acknowledges'): Promise<AsyncDisposable> {
    const bot = await startPlainBot({
      ...this.#slackSettings(this.plainSlack),
      ...(does === 'answers' && { WOLKVOX_URL: this.wolkvox.url, WOLKVOX_TOKEN: account.token }),
    })
    this.#started.use(bot)
    if (this.#options.mode === 'http') await this.plainSlack.useRequestUrl(bot.url)
    return bot
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#started.disposeAsync()
    await Promise.all([this.slack.close(), this.plainSlack.close(), this.wolkvox.close(), this.redis.close()])
  }

  #slackSettings(slack: PracticeSlack): Readonly<Record<string, string>> {
    return {
      SLACK_BOT_TOKEN: 'xoxb-practice',
      SLACK_API_URL: slack.apiUrl,
      ...(this.#options.mode === 'http'
        ? { SLACK_SIGNING_SECRET: 'practice-signing-secret' }
        : { SLACK_APP_TOKEN: 'xapp-practice' }),
    }
  }
}
