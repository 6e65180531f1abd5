import type { PracticeSlack } from '../../demo/slack/practice-slack.ts'
import type { Message } from '../../demo/slack/workspace.ts'
import type { PracticeWolkvox } from '../../demo/wolkvox/practice.ts'
import { textOf } from '../end-to-end/practice.ts'

const names = ['Ventas', 'Soporte', 'Cobranzas', 'Retencion', 'Fidelizacion', 'Retail']

export const accounts = names.map((name, index) => ({
  name,
  server: `00${41 + Math.floor(index / 2)}`,
  token: `practice-token-${index}`,
  timezone: 'America/Bogota',
}))

const reports = [
  { api: 'chat_13', column: 'interaction', words: 'closed chats by channel', things: 'closed chats' },
  {
    api: 'chat_3',
    column: 'interactions',
    words: 'closed interactions by channel',
    things: 'closed interactions',
  },
]

export interface Question {
  readonly text: string
  /** What a run without faults answers. */
  readonly figure: string
}

/** Every third is asked by two at least, so that calls are shared. */
export function questionOf(index: number, wolkvox: PracticeWolkvox): Question {
  const turn = index % 3 === 2 ? index - 1 : index
  const account = accounts[turn % accounts.length]
  const report = reports[Math.floor(turn / accounts.length) % reports.length]
  if (account === undefined || report === undefined) throw new Error('No such account or report')
  const day = 1 + (Math.floor(turn / (accounts.length * reports.length)) % 28)
  const date = `202610${String(day).padStart(2, '0')}`
  const rows = wolkvox.rows(report.api, account.token, `${date}000000`, `${date}235959`)
  const total = rows.reduce((sum, row) => sum + Number(row[report.column]), 0)
  const figure =
    rows.length === 0 ? `No ${report.things}` : `${total.toLocaleString('en-US')} ${report.things}`
  return { text: `${report.words} on ${day} october 2026 ${account.name}`, figure }
}

export interface Ending {
  readonly answers: number
  readonly kind: 'answered' | 'wrong' | 'apologised' | 'open'
  readonly text: string
}

/** How a question ended in its thread. */
export function endingOf(
  slack: PracticeSlack,
  messages: readonly Message[],
  ts: string,
  { figure }: Question,
): Ending {
  const said = messages.filter(({ threadTs, user }) => threadTs === ts && user === slack.bot.id)
  // What took longer than a minute is answered below its placeholder.
  const replies = said.filter(
    (message) => !/^(Looking up|Got it|Done: the answer is below)/.test(textOf(message)),
  )
  const text = replies.map(textOf).join('\n')
  if (replies.length === 0) return { answers: 0, kind: 'open', text: '' }
  if (text.includes(figure)) return { answers: replies.length, kind: 'answered', text }
  return { answers: replies.length, kind: text.includes('rows') ? 'wrong' : 'apologised', text }
}
