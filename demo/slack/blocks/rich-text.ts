import { limits } from './limits.ts'
import { amount, byType, list, oneOf, type Rule, shape, text, url, whole, yesNo } from './rule.ts'

const many = 10_000

const style = {
  style: shape({}, { bold: yesNo, italic: yesNo, strike: yesNo, code: yesNo, underline: yesNo }),
}
const id = text(limits.id)
const words = text(many)

function piece(type: string, required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule {
  return shape({ type: oneOf(type), ...required }, { ...style, ...optional })
}

const textPiece = piece('text', { text: words })
const linkPiece = piece('link', { url: url(limits.url) }, { text: words, unsafe: yesNo })

const pieces = byType({
  text: textPiece,
  link: linkPiece,
  user: piece('user', { user_id: id }),
  usergroup: piece('usergroup', { usergroup_id: id }),
  channel: piece('channel', { channel_id: id }),
  team: piece('team', { team_id: id }),
  emoji: piece('emoji', { name: id }, { unicode: id, url: url(limits.url) }),
  broadcast: piece('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
  color: piece('color', { value: id }),
  date: piece('date', { timestamp: amount, format: words }, { url: url(limits.url), fallback: words }),
})

const border = { border: oneOf(0, 1) }
const section = shape({ type: oneOf('rich_text_section'), elements: list(pieces, many, 0) })

/** A rich text block: also a table's cell, and the value of a rich text input. */
export const richText: Rule = shape(
  {
    type: oneOf('rich_text'),
    elements: list(
      byType({
        rich_text_section: section,
        rich_text_quote: shape({ type: oneOf('rich_text_quote'), elements: list(pieces, many, 0) }, border),
        rich_text_preformatted: shape(
          {
            type: oneOf('rich_text_preformatted'),
            elements: list(byType({ text: textPiece, link: linkPiece }), many, 0),
          },
          { ...border, language: id },
        ),
        rich_text_list: shape(
          {
            type: oneOf('rich_text_list'),
            elements: list(byType({ rich_text_section: section }), many),
            style: oneOf('bullet', 'ordered'),
          },
          { ...border, indent: whole(0, 8), offset: whole(0, many) },
        ),
      }),
      many,
    ),
  },
  { block_id: id },
)
