import type { RichTextBlock } from '@slack/types'
import type { Part } from '../../bot/message.ts'
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

/** One figure a line: its label, its value in bold, and its note. */
export function figures(part: Extract<Part, { kind: 'figures' }>): RichTextBlock {
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
