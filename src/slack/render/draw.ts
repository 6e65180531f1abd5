import type { Chart, DataTable, Message, MessagePart } from '../../bot/model/message.ts'
import { number } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import { limits } from './limits.ts'
import type { Block } from './block.ts'
import { chartBlock } from './chart-block.ts'
import { controlRows } from './controls.ts'
import { curveParts } from './curve-parts.ts'
import { entryText, figures, invitation, preformatted, sentence, withChannel } from './rich-text.ts'
import type { Showing } from './showing.ts'
import { smallPrint } from './small-print.ts'
import { tableBlock } from './table-block.ts'
import { tableOfChart } from './table-of-chart.ts'
import { tableText } from './table-text.ts'
import { clean, cut, line } from './text.ts'

/** What one message can still hold. */
export interface Room {
  charts: number
  tables: number
  characters: number
  isFull: boolean
}

const longestEntry = 500

/** One part of a message in blocks, within what there is room for. */
export function draw(part: MessagePart, room: Room, message: Message): readonly Block[] {
  switch (part.kind) {
    case 'text':
      return drawText(part.text, room, message, part.channel)
    case 'heading':
      return drawHeading(part.text)
    case 'entry':
      return drawEntry(part)
    case 'invitation':
      return [invitation(part)]
    case 'figures':
      return part.figures.length === 0 ? [] : [figures(part)]
    case 'chart':
      return drawChart(part, room, message)
    case 'table':
      return drawTable(part, room, message)
  }
}

/** A line of small print within a message. */
export function note(text: string): readonly Block[] {
  const print = smallPrint([text])
  return print === undefined ? [] : [print]
}

function drawText(text: string, room: Room, message: Message, channel?: string): readonly Block[] {
  const whole = clean(text)
  if (whole === '' || room.isFull) return []
  const shown = cut(whole, Math.min(limits.richText, room.characters))
  room.characters -= shown.length
  room.isFull = room.characters === 0
  const isWhole = shown.length === whole.length
  return [
    ...(shown === '' ? [] : [withChannel(sentence(shown), channel)]),
    ...(isWhole ? [] : note(wordsOf(message).answer.cut)),
  ]
}

function drawHeading(text: string): readonly Block[] {
  const heading = cut(line(text), limits.header)
  return heading === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text: heading, emoji: false } }]
}

function drawEntry({
  text,
  note = '',
  channel,
  buttons,
}: Extract<MessagePart, { kind: 'entry' }>): readonly Block[] {
  const body = entryText(cut(clean(text), longestEntry) || '–', cut(clean(note), longestEntry))
  return [withChannel(body, channel), ...controlRows(buttons)]
}

function drawChart(chart: Chart, room: Room, message: Message): readonly Block[] {
  const parts = curveParts(chart, wordsOf(message).answer.highest)
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
  return note(wordsOf(message).answer.showing(number(part.n, language), number(part.of, language)))
}

function wordsOf({ language }: Message) {
  return wordsIn(language)
}
