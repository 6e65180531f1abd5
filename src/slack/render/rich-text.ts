import type { RichTextBlock } from '@slack/types'
import type { MessagePart } from '../../bot/model/message.ts'
import { mentionOf } from './mention.ts'
import { cut, line } from './text.ts'

// Rich text is never parsed: what stands in it cannot become a mention, a link, a date, an emoji or markup.

/** Clean text as a block of its own. */
export function sentence(text: string, style?: 'bold'): RichTextBlock {
  const bold = style === undefined ? {} : { style: { bold: true } }
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text, ...bold }] }],
  }
}

/** The first line: the person to be called, then the sentence that matters. */
export function headline(text: string, style?: 'bold', mentions?: string): RichTextBlock {
  const [section] = sentence(text, style).elements
  if (mentions === undefined || section?.type !== 'rich_text_section') return sentence(text, style)
  const call = [
    { type: 'user' as const, user_id: mentions },
    { type: 'text' as const, text: ' ' },
  ]
  return { type: 'rich_text', elements: [{ ...section, elements: [...call, ...section.elements] }] }
}

/** The name of a channel behind a text, as Slack shows it to whoever reads; an id that is none adds nothing. */
export function withChannel(block: RichTextBlock, channel: string | undefined): RichTextBlock {
  const [first, ...others] = block.elements
  const isChannel = channel !== undefined && /^[CG][A-Z0-9]+$/.test(channel)
  if (!isChannel || first?.type !== 'rich_text_section') return block
  const named = [
    { type: 'text' as const, text: ' ' },
    { type: 'channel' as const, channel_id: channel },
  ]
  return { type: 'rich_text', elements: [{ ...first, elements: [...first.elements, ...named] }, ...others] }
}

/** What to write: a text, the bot's mention, and the words behind it. */
export function invitation({
  text,
  mention,
  example,
}: Extract<MessagePart, { kind: 'invitation' }>): RichTextBlock {
  const bot = mentionOf(mention)
  const words = cut(line(example), 200)
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: `${cut(line(text), 200)} ` },
          ...(bot === undefined ? [] : [{ type: 'user' as const, user_id: bot }]),
          ...(words === '' ? [] : [{ type: 'text' as const, text: ` ${words}` }]),
        ],
      },
    ],
  }
}

/** Something that can be acted on: its text, in bold where a note follows it. */
export function entryText(text: string, note: string): RichTextBlock {
  if (note === '') return sentence(text)
  const noted = { type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text: note }] }
  return { type: 'rich_text', elements: [...sentence(text, 'bold').elements, noted] }
}

/** One figure a line: its label, its value in bold, and its note. */
export function figures(part: Extract<MessagePart, { kind: 'figures' }>): RichTextBlock {
  return {
    type: 'rich_text',
    elements: part.figures.map(({ label, value, note }) => ({
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: `${cut(line(label), 100)}: ` },
        { type: 'text', text: cut(line(value), 100) || '–', style: { bold: true } },
        ...(note === undefined ? [] : [{ type: 'text' as const, text: `  ${cut(line(note), 200)}` }]),
      ],
    })),
  }
}

/** Clean text in columns. */
export function preformatted(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  }
}
