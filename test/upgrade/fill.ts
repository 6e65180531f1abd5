/**
 * node test/upgrade/fill.ts SRC COMMIT FILE: fills a Redis with the build whose `src` folder is SRC, through the real
 * bot in the practice workspace, and writes what it has left to FILE. The clock begins at the same moment whenever this
 * is run. `git worktree add ../build COMMIT` makes such a folder; it needs its node_modules.
 */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { Redis } from 'ioredis'
import type { Message } from '../../demo/slack/workspace.ts'
import '../clock/shift.ts'
import { setClock } from '../clock/clock.ts'
import { ana, emily, gerencia, joao, luis, operacion, Practice, shortFence } from '../end-to-end/practice.ts'
import { accounts } from './accounts.ts'
import { type Snapshot, takeKeys } from './snapshot.ts'

const [source = '', build = '', file = ''] = process.argv.slice(2)
const chats = 'C0CHATS'
const sofia = 'U0SOFIA'
process.env['NODE_OPTIONS'] = `--import ${new URL('../clock/shift.ts', import.meta.url).href}`
setClock('2026-12-01T07:45:00-05:00')

const practice = await Practice.open({
  accounts,
  program: join(resolve(source), 'main.ts'),
  settings: shortFence,
})
const { slack, wolkvox } = practice
const worker = await practice.bot.stop().then(() => practice.start('worker'))
const bot = await practice.start('bot')

async function ask(person: string, channel: string, text: string, threadTs?: string): Promise<string> {
  const said = await slack.say(person, channel, `${slack.mention} ${text}`, threadTs)
  if (said === undefined) throw new Error(`${text} was taken for a command`)
  return said.ts
}

/** What comes of a deed for a person: new, or in the place of something else. */
async function next(
  person: string,
  channel: string,
  says: RegExp,
  act: () => Promise<unknown>,
): Promise<Message> {
  const before = new Map(practice.seen(person, channel).map((message) => [message.ts, message.text]))
  await act()
  return slack.waitFor(
    () =>
      practice
        .seen(person, channel)
        .find((message) => says.test(message.text) && before.get(message.ts) !== message.text),
    15_000,
  )
}

async function propose(person: string, channel: string, command: string): Promise<Message> {
  return next(person, channel, /\(\w+_\d+\)/, () => slack.command(person, channel, ...split(command)))
}

function split(command: string): [command: string, text: string] {
  const [name = '', ...words] = command.split(' ')
  return [name, words.join(' ')]
}

async function schedule(person: string, channel: string, command: string, start: string): Promise<void> {
  const proposal = await propose(person, channel, command)
  await next(person, channel, /08:00/, () => practice.press(person, proposal, start))
}

async function manage(person: string, channel: string, command: string, label: string): Promise<void> {
  const list = await next(person, channel, /\(1\)/, () => slack.command(person, channel, ...split(command)))
  await next(person, channel, /./, () => practice.press(person, list, label))
}

// Digests: one for each state and kind, all at eight.
await schedule(
  emily,
  operacion,
  '/report schedule closed chats of yesterday by channel in Bogotá every weekday at 8am',
  'Start',
)
await schedule(
  emily,
  operacion,
  '/report schedule closed interactions of yesterday by channel in Lima on the 1st of every month at 8am',
  'Start',
)
await schedule(
  emily,
  operacion,
  '/report schedule mail transfers of yesterday by agent in Bogotá every friday at 8am',
  'Start',
)
await propose(emily, operacion, '/report schedule closed chats of yesterday in Lima every tuesday at 8am')
await schedule(
  ana,
  operacion,
  '/reporte programar chats cerrados de ayer por canal en Lima todos los días a las 8',
  'Activar',
)
await manage(ana, operacion, '/reporte programados', 'Pausar')
await schedule(
  joao,
  operacion,
  '/relatorio agendar chats encerrados de ontem por canal em Bogotá todo dia às 8h',
  'Ativar',
)
await manage(joao, operacion, '/relatorio agendados', 'Excluir o agendamento')
const dm = await slack.openDm(luis)
const inDm = await next(luis, dm.id, /\(chat_13\)/, () =>
  slack.say(
    luis,
    dm.id,
    'programar chats cerrados de ayer por canal en Bogotá los días hábiles sin festivos a las 8',
  ),
)
await next(luis, dm.id, /08:00/, () => practice.press(luis, inDm, 'Activar'))

// Answers, and what hangs on them: threads, ratings, the account of a channel, figures that are kept.
const first = await ask(ana, operacion, 'chats cerrados por canal el 20 de noviembre de 2026 en Bogotá')
const answer = await practice.answer(ana, operacion, '(chat_13)', 'viernes 20 nov 2026')
await slack.react(luis, operacion, answer.ts, '+1')
await practice.press(emily, answer, 'No es lo que pedí')
await ask(luis, operacion, 'y el 21 de noviembre de 2026?', first)
await practice.answer(luis, operacion, '(chat_13)', 'sábado 21 nov 2026')
await slack.say(luis, dm.id, 'correos transferidos por agente el 18 de noviembre de 2026 en Lima')
await practice.answer(luis, dm.id, '(chat_9)')
const asked = 'interacciones cerradas por canal el 19 de noviembre de 2026 en Lima'
await slack.command(ana, gerencia, '/reporte', asked)
await practice.answer(ana, gerencia, '(chat_3)')

// Settings: a person's language and week, another's account.
await slack.command(emily, gerencia, '/report', 'settings')
const own = await practice.answer(emily, gerencia, 'Settings')
await practice.press(emily, own, 'Português')
await practice.press(emily, own, 'Sunday')
await slack.command(luis, operacion, '/reporte', 'ajustes')
await practice.press(luis, await practice.answer(luis, operacion, 'Ajustes'), 'Lima')

// Which account is meant is still open.
await ask(joao, chats, 'chats encerrados por canal em 17 de novembro de 2026')
await practice.answer(joao, chats, 'De qual conta?')

// Calls under way and in line when the worker is killed, and one that is asked for when there is none.
wolkvox.setLatency(60_000)
await ask(ana, chats, 'chats cerrados por canal el 2 de noviembre de 2026 en Bogotá')
await slack.waitFor(() => wolkvox.stats('practice-token-0041').inFlight > 0, 15_000)
await ask(luis, chats, 'interacciones cerradas por canal el 3 de noviembre de 2026 en Bogotá')
await ask(ana, chats, 'chats cerrados por canal del 30 de septiembre al 2 de octubre de 2026 en Nocturno')
await ask(joao, chats, 'interações encerradas por canal em 4 de novembro de 2026 em Lima')
const underWay = () => practice.seen(ana, chats).filter(({ text }) => text.startsWith('Buscando'))
await slack.waitFor(() => underWay().length === 4, 15_000)
await worker.kill()
await ask(luis, chats, 'correos transferidos por agente el 5 de noviembre de 2026 en Lima')
const redis = new Redis(practice.redis.url)
while ((await redis.zcard('wolkvox:deliveries:open')) > 0) await pause(50)

// Taken in, and not worked off when the bot is killed.
slack.faults.onCall('users.info', { kind: 'hang' }, 100)
await ask(sofia, operacion, 'chats cerrados por canal el 6 de noviembre de 2026 en Lima')
const isHanging = () =>
  slack.calls.some(({ method, outcome }) => method === 'users.info' && outcome === 'hang')
await slack.waitFor(isHanging)
await bot.kill()
redis.disconnect()

const everybody = [...new Set(slack.people.flatMap(({ id }) => slack.conversations(id)))]
const messages = everybody.flatMap(({ id, members }) =>
  members.flatMap((person) => slack.messages(person, id)),
)
const snapshot: Snapshot = {
  build,
  at: Date.now(),
  keys: await takeKeys(practice.redis.url),
  slack: {
    conversations: everybody,
    messages: [
      ...new Map(messages.map((message) => [`${message.channel} ${message.ts}`, message])).values(),
    ].toSorted((a, b) => (a.ts < b.ts ? -1 : 1)),
  },
}
await writeFile(file, gzipSync(JSON.stringify(snapshot)))
console.error(`${snapshot.keys.length} keys, ${snapshot.slack.messages.length} messages`)
await practice[Symbol.asyncDispose]()
