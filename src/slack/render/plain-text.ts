import type { Message, MessagePart } from '../../bot/model/message.ts'
import { limits } from './limits.ts'
import { mentionOf } from './mention.ts'
import { cut, inert, line } from './text.ts'

const mostRows = 30

/** The message in words: the notification, what a screen reader reads, and the message where Slack takes no blocks. */
export function plainText({ headline, mentions, parts, context }: Message): string {
  const lines = [headline, ...parts.flatMap(written), ...context]
  const text = inert(lines.filter((text) => text !== '').join('\n'))
  const called = mentionOf(mentions)
  return (
    (called === undefined ? '' : `<@${called}> `) + (unbroken(cut(text, limits.message.text - 100)) || '–')
  )
}

function written(part: MessagePart): readonly string[] {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return [part.text]
    case 'entry':
      return [part.text, part.note ?? '']
    case 'invitation':
      return [`${part.text} ${part.example}`]
    case 'figures':
      return part.figures.map(
        ({ label, value, note }) => `${label}: ${value}${note === undefined ? '' : ` ${note}`}`,
      )
    case 'table': {
      const rows = part.rows.slice(0, mostRows).map((cells) => cells.map(({ text }) => line(text) || '–'))
      return [part.caption, ...rows.map(([first = '–', ...rest]) => `${first}: ${rest.join(', ')}`)]
    }
    case 'chart':
      return []
  }
}

/** Takes away half an escape at the place of the cut. */
function unbroken(text: string): string {
  return text.replace(/&[a-z]{0,3}…$/, '…')
}
