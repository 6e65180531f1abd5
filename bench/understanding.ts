import { en, es, pt } from 'chrono-node'
import { understand } from '../src/question/understand.ts'
import { paired, timed } from './paired.ts'
import { median } from './percentile.ts'
import type { Row } from './row.ts'

const questions = [
  { language: 'en', text: 'closed chats by channel yesterday' },
  { language: 'en', text: 'abandoned calls by hour last week vs the week before' },
  { language: 'en', text: 'top 5 agents by AHT between 3 and 14 march 2026, only whatsapp' },
  { language: 'en', text: 'service level of skill Ventas this month so far by day' },
  { language: 'es', text: 'chats cerrados por canal ayer' },
  { language: 'es', text: 'traslados por agente la semana pasada, los 3 peores' },
  {
    language: 'es',
    text: 'nivel de servicio por hora el lunes comparado con el mismo día de la semana pasada',
  },
  { language: 'es', text: 'resultados de la campaña 42 del 1 al 15 de marzo' },
  { language: 'pt', text: 'chats encerrados por canal ontem' },
  { language: 'pt', text: 'chamadas da URA por hora hoje' },
  { language: 'pt', text: 'tempo médio de atendimento por agente no mês passado' },
  { language: 'pt', text: 'transferências por agente de 3 a 14 de março' },
] as const

interface Figures {
  readonly bot: number
  readonly plain: number
}

const chronos = { en, es, pt }
const zone = 'America/Bogota'
const repeats = 100

/** Typical questions in three languages; stock chrono-node reads their dates alone, for the scale. */
export async function understanding(): Promise<readonly Row[]> {
  const now = Date.UTC(2026, 2, 18, 15)
  const reads = questions.map(({ language, text }) => ({
    bot: () => understand(text, { now, zone, language, accounts: [] }),
    plain: () => chronos[language].parse(text, new Date(now)),
  }))
  const figures: Figures[] = []
  for (const { bot, plain } of reads) {
    const times = await paired(
      9,
      () => microseconds(bot),
      () => microseconds(plain),
    )
    figures.push({ bot: median(times.bot), plain: median(times.plain) })
  }
  const typical = {
    bot: median(figures.map(({ bot }) => bot)),
    plain: median(figures.map(({ plain }) => plain)),
  }
  const slowest = figures.reduce((one, other) => (one.bot > other.bot ? one : other))
  return [
    {
      what: 'understanding a question, the middle of 12, beside chrono-node (date only)',
      unit: 'µs',
      ...typical,
      bar: { kind: 'at-most', value: 1000 },
    },
    { what: 'understanding a question, the slowest of 12', unit: 'µs', ...slowest },
  ]
}

async function microseconds(read: () => unknown): Promise<number> {
  const ms = await timed(() => {
    for (let time = 0; time < repeats; time++) read()
  })
  return (ms * 1000) / repeats
}
