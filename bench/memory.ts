import { setTimeout as after } from 'node:timers/promises'
import type { BotProcess } from '../demo/bot-process.ts'
import type { Held } from './memory-probe.ts'
import type { Row } from './row.ts'
import { channelAt, person, Stage } from './stage.ts'

const early = 5000
const late = 20_000
const atOnce = 25
const probe = new URL('memory-probe.ts', import.meta.url)
const reports = ['closed chats by channel', 'closed interactions by channel', 'abandoned chats by hour']
const months = ['march', 'april', 'may', 'june', 'july', 'august', 'september', 'october']

/** So many questions through one process that does both halves: what it holds early and late. */
export async function memory(): Promise<readonly Row[]> {
  let read: ((held: Held) => void) | undefined
  await using stage = await Stage.open({
    settings: { NODE_OPTIONS: `--expose-gc --import=${probe.href}` },
  })
  const bot = await stage.bot((line) => {
    if (line.startsWith('{"held"')) read?.((JSON.parse(line) as { readonly held: Held }).held)
  })
  async function held(): Promise<Held> {
    const { promise, resolve } = Promise.withResolvers<Held>()
    read = resolve
    bot.process.kill('SIGUSR2')
    return promise
  }
  async function askUpTo(many: number, from: number): Promise<Held> {
    for (let asked = from; asked < many; asked += atOnce) {
      const questions = Array.from({ length: atOnce }, (_none, index) => asked + index)
      await Promise.all(
        questions.map((index) => stage.slack.command(person, channelAt(index), '/report', questionAt(index))),
      )
      while ((await answered(bot)) < asked + atOnce) await after(20)
    }
    return held()
  }

  const begun = await held()
  const [first, last] = [await askUpTo(early, 0), await askUpTo(late, early)]
  const what = `one process after ${late} questions, beside itself after ${early}`
  const bar = { kind: 'ratio-at-most', value: 1.2 } as const
  return [
    { what: 'one process before the first question: memory', unit: 'MiB', bot: begun.residentMiB },
    { what: `${what}: memory`, unit: 'MiB', bot: last.residentMiB, plain: first.residentMiB, bar },
    { what: `${what}: what is alive in it`, unit: 'MiB', bot: last.aliveMiB, plain: first.aliveMiB, bar },
  ]
}

function questionAt(index: number): string {
  const day = 1 + (index % 28)
  const report = reports[Math.floor(index / 28) % reports.length]
  const month = months[Math.floor(index / (28 * reports.length)) % months.length]
  return `${report} on ${day} ${month} 2026`
}

async function answered(bot: BotProcess): Promise<number> {
  const text = await (await fetch(`${bot.url}/metrics`)).text()
  const counts = text.matchAll(/^wolkvox_answers_total\{.*\} (\d+)$/gm)
  return counts.reduce((sum, [, count]) => sum + Number(count), 0)
}
