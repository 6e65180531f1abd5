import { askByCommand, askByMention, isFinal, isPlainAnswer } from './ask.ts'
import { paired, timed } from './paired.ts'
import { percentile } from './percentile.ts'
import type { Row } from './row.ts'
import { account, channelAt, Stage } from './stage.ts'

const questions = 100
const dayMs = 24 * 60 * 60_000

/** From a person's question to the posted answer, less what Wolkvox itself took; every question is about another day. */
export async function answer(): Promise<readonly Row[]> {
  await using stage = await Stage.open({ latencyMs: 20 })
  await Promise.all([stage.bot(), stage.plainBot('answers')])
  const { slack, plainSlack } = stage
  let asked = 0

  /** Without those that only ask what is left of the day's calls. */
  const calls = () => stage.wolkvox.log(account.token).filter(({ api }) => api === 'chat_13')

  async function lessWolkvox(ask: () => Promise<unknown>): Promise<number> {
    const before = calls().length
    const ms = await timed(ask)
    const [call, ...more] = calls().slice(before)
    if (more.length > 0) throw new Error('A question about a new day made more than one call')
    return ms - ((call?.endedAt?.getTime() ?? Number.NaN) - (call?.startedAt.getTime() ?? Number.NaN))
  }
  const ways = [
    {
      what: 'a mention',
      bot: (day: Date) =>
        askByMention(slack, `closed chats by channel on ${inWords(day)}`, isFinal, channelAt(asked)),
      plain: (day: Date) => askByMention(plainSlack, inDigits(day), isPlainAnswer, channelAt(asked)),
    },
    {
      what: 'a command',
      bot: (day: Date) => askByCommand(slack, `closed chats by channel on ${inWords(day)}`, isFinal),
      plain: (day: Date) => askByCommand(plainSlack, inDigits(day), isPlainAnswer),
    },
  ]
  const rows: Row[] = []
  for (const { what, bot, plain } of ways) {
    const nextDay = () => new Date(Date.now() - (++asked + 1) * dayMs)
    const ask = () =>
      paired(
        questions,
        () => lessWolkvox(() => bot(nextDay())),
        () => lessWolkvox(() => plain(nextDay())),
      )
    const times = await ask()
    for (const p of [50, 99]) {
      rows.push({
        what: `${what} to its answer, less Wolkvox, p${p}`,
        unit: 'ms',
        bot: percentile(times.bot, p / 100),
        plain: percentile(times.plain, p / 100),
      })
    }
  }
  return rows
}

function inWords(day: Date): string {
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

function inDigits(day: Date): string {
  return day.toISOString().slice(0, 10).replaceAll('-', '')
}
