import type { Message, MessagePart } from '../../bot/model/message.ts'
import type { Richness } from '../../bot/ports/refusals.ts'
import { number } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import { limits } from './limits.ts'
import type { Block } from './block.ts'
import { controlRows } from './controls.ts'
import { draw, note, type Room } from './draw.ts'
import { mentionOf } from './mention.ts'
import { plainText } from './plain-text.ts'
import { headline } from './rich-text.ts'
import { smallPrint } from './small-print.ts'
import { clean, cut } from './text.ts'

export interface Payload {
  readonly text: string
  readonly blocks?: readonly Block[]
}

/** A message as Slack takes it, as rich as `form` says: every text in it is data, and all is within Slack's limits. */
export function render(message: Message, form: Richness, surface: 'message' | 'view' = 'message'): Payload {
  const text = plainText(message)
  if (form === 'bare') return { text }
  const { charts, tables, characters } = limits.message
  const room: Room = {
    charts: form === 'chart' ? charts : 0,
    tables: form === 'text' ? 0 : tables,
    characters,
    isFull: false,
  }
  // A sentence that stands alone is no headline.
  const isAlone = message.parts.length + message.context.length === 0
  const sentence = cut(clean(message.headline), 1_000) || '–'
  const top = headline(sentence, isAlone ? undefined : 'bold', mentionOf(message.mentions))
  const print = smallPrint(message.context)
  const end = [...(print === undefined ? [] : [print]), ...controlRows(message.buttons)]
  const left = limits[surface].blocks - 1 - end.length
  return { text, blocks: [top, ...fitting(message, room, left), ...end] }
}

/** The parts that there are blocks for, and how many there would have been. */
function fitting(message: Message, room: Room, most: number): readonly Block[] {
  const drawn = message.parts.map((part) => draw(part, room, message))
  const all = drawn.flat()
  if (all.length <= most) return all
  const shown: Block[] = []
  let parts = 0
  for (const blocks of drawn) {
    if (shown.length + blocks.length > most - 1) break
    shown.push(...blocks)
    parts += 1
  }
  return [...shown, ...note(leftOut(message, parts))]
}

/** Where entries are left out, how many of them are there; else that something is missing. */
function leftOut({ parts, language }: Message, shown: number): string {
  const words = wordsIn(language).answer
  const entries = parts.filter(isEntry).length
  const n = parts.slice(0, shown).filter(isEntry).length
  if (n === entries) return words.cut
  return words.showing(number(n, language), number(entries, language))
}

function isEntry({ kind }: MessagePart): boolean {
  return kind === 'entry'
}
