import { createElement as h, type ReactNode } from 'react'
import type { Viewer } from '../viewer.ts'
import { angled } from './angled.ts'
import { emoji } from './emoji.ts'
import { unescaped } from './unescaped.ts'

/*
 * Slack's mrkdwn is read here and not by slack-blocks-to-jsx, which reads it as Markdown: there an escaped
 * `&lt;@U1&gt;` becomes a mention, `10:30:45` an emoji, and a line of `---` or `<script>` swallows its text.
 */
const edgeBefore = String.raw`(?<![\p{L}\p{N}*_~])`
const edgeAfter = String.raw`(?![\p{L}\p{N}*_~])`
const inlineMark = new RegExp(
  [
    '<(?<angled>[^<>\\n]+)>',
    '`(?<code>[^`\\n]+)`',
    String.raw`${edgeBefore}\*(?<bold>\S(?:[^*\n]*\S)?)\*${edgeAfter}`,
    String.raw`${edgeBefore}_(?<italic>\S(?:[^_\n]*\S)?)_${edgeAfter}`,
    String.raw`${edgeBefore}~(?<strike>\S(?:[^~\n]*\S)?)~${edgeAfter}`,
    String.raw`(?<![\p{L}\p{N}:]):(?<emoji>[a-z0-9_+-]+):(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
)
const fence = /```\n?([\s\S]*?)```/
const quoteMark = /^(?:>|&gt;) ?/

/** The text of a `mrkdwn` object as React nodes; whatever is not mrkdwn stays plain text. */
export function mrkdwn(text: string, viewer: Viewer): ReactNode[] {
  return text.split(fence).flatMap((piece, index) => {
    if (index % 2 === 1)
      return h('pre', { key: index, className: 'code' }, unescaped(piece.replace(/\n$/, '')))
    return quotes(piece, index, viewer)
  })
}

function quotes(text: string, key: number, viewer: Viewer): ReactNode[] {
  const runs: { isQuote: boolean; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const isQuote = quoteMark.test(line)
    const last = runs.at(-1)
    if (last?.isQuote === isQuote) last.lines.push(line)
    else runs.push({ isQuote, lines: [line] })
  }
  return runs.map(({ isQuote, lines }, index) => {
    const content = lines.map((line) => (isQuote ? line.replace(quoteMark, '') : line)).join('\n')
    return h(isQuote ? 'blockquote' : 'span', { key: `${key}.${index}` }, ...inline(content, viewer))
  })
}

function inline(text: string, viewer: Viewer): ReactNode[] {
  const nodes: ReactNode[] = []
  let from = 0
  for (const match of text.matchAll(inlineMark)) {
    nodes.push(unescaped(text.slice(from, match.index)), marked(match, viewer))
    from = match.index + match[0].length
  }
  nodes.push(unescaped(text.slice(from)))
  return nodes
}

function marked(match: RegExpMatchArray, viewer: Viewer): ReactNode {
  const { angled: token, code, bold, italic, strike, emoji: name } = match.groups ?? {}
  if (token !== undefined) return angled(token, viewer) ?? unescaped(match[0])
  if (code !== undefined) return h('code', null, unescaped(code))
  if (bold !== undefined) return h('strong', null, ...inline(bold, viewer))
  if (italic !== undefined) return h('em', null, ...inline(italic, viewer))
  if (strike !== undefined) return h('s', null, ...inline(strike, viewer))
  return emoji(name ?? '')
}
