import type { Chart, DataTable, Message, Part } from '../../bot/message.ts'
import { number } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import { limits } from '../limits.ts'
import type { Form } from '../refusals.ts'
import type { Block } from './block.ts'
import { buttonRow } from './buttons.ts'
import { chartBlock } from './chart-block.ts'
import { curveParts } from './curve-parts.ts'
import { plainText } from './plain-text.ts'
import { figures, preformatted, sentence } from './rich-text.ts'
import type { Showing } from './showing.ts'
import { smallPrint } from './small-print.ts'
import { tableBlock } from './table-block.ts'
import { tableOfChart } from './table-of-chart.ts'
import { tableText } from './table-text.ts'
import { clean, cut } from './text.ts'

export interface Payload {
  readonly text: string
  readonly blocks?: readonly Block[]
}

/** What one message can still hold. */
interface Room {
  charts: number
  tables: number
  characters: number
  isFull: boolean
}

/** A message as Slack takes it, as rich as `form` says: every text in it is data, and all is within Slack's limits. */
export function render(message: Message, form: Form): Payload {
  const text = plainText(message)
  if (form === 'bare') return { text }
  const { charts, tables, characters, blocks } = limits.message
  const room: Room = {
    charts: form === 'chart' ? charts : 0,
    tables: form === 'text' ? 0 : tables,
    characters,
    isFull: false,
  }
  // A sentence that stands alone is no headline.
  const isAlone = message.parts.length + message.context.length === 0
  const headline = sentence(cut(clean(message.headline), 1_000) || '–', isAlone ? undefined : 'bold')
  const body = [headline, ...message.parts.flatMap((part) => draw(part, room, message))]
  const end = [smallPrint(message.context), buttonRow(message.buttons)].filter((block) => block !== undefined)
  return { text, blocks: [...body.slice(0, blocks - end.length), ...end] }
}

function draw(part: Part, room: Room, message: Message): readonly Block[] {
  switch (part.kind) {
    case 'text':
      return drawText(part.text, room, message)
    case 'figures':
      return part.figures.length === 0 ? [] : [figures(part)]
    case 'chart':
      return drawChart(part, room, message)
    case 'table':
      return drawTable(part, room, message)
  }
}

function drawText(text: string, room: Room, message: Message): readonly Block[] {
  const whole = clean(text)
  if (whole === '' || room.isFull) return []
  const shown = cut(whole, Math.min(limits.richText, room.characters))
  room.characters -= shown.length
  room.isFull = room.characters === 0
  const isWhole = shown.length === whole.length
  return [...(shown === '' ? [] : [sentence(shown)]), ...(isWhole ? [] : note(wordsOf(message).cut.cut))]
}

function drawChart(chart: Chart, room: Room, message: Message): readonly Block[] {
  const parts = curveParts(chart)
  const drawn = room.charts < parts.length ? [] : parts.flatMap((part) => chartBlock(part) ?? [])
  if (drawn.length === parts.length) {
    room.charts -= parts.length
    return drawn.flatMap((part) => [part.block, ...showing(part.showing, message)])
  }
  const isToldInTable = message.parts.some(({ kind }) => kind === 'table')
  return isToldInTable ? [] : drawTable(tableOfChart(chart), room, message)
}

function drawTable(table: DataTable, room: Room, message: Message): readonly Block[] {
  const drawn = room.tables > 0 ? tableBlock(table) : undefined
  if (drawn !== undefined) {
    room.tables -= 1
    return [drawn.block, ...showing(drawn.showing, message)]
  }
  const written = tableText(table, Math.min(limits.richText, room.characters))
  if (written === undefined) return []
  room.characters -= written.text.length
  return [
    ...drawText(table.caption, room, message),
    preformatted(written.text),
    ...showing(written.showing, message),
  ]
}

function showing(part: Showing | undefined, message: Message): readonly Block[] {
  if (part === undefined) return []
  const { language } = message
  return note(wordsOf(message).cut.showing(number(part.n, language), number(part.of, language)))
}

function note(text: string): readonly Block[] {
  const print = smallPrint([text])
  return print === undefined ? [] : [print]
}

function wordsOf({ language }: Message) {
  return wordsIn(language)
}
