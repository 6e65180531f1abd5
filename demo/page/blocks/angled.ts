import { createElement as h, type ReactNode } from 'react'
import { conversationName, personById, type Viewer } from '../viewer.ts'
import { slackDate } from './slack-date.ts'
import { unescaped } from './unescaped.ts'

/** What stands between `<` and `>`: a mention, a date or a link. Undefined when Slack would not read it as one. */
export function angled(token: string, viewer: Viewer): ReactNode | undefined {
  const bar = token.indexOf('|')
  const target = bar < 0 ? token : token.slice(0, bar)
  const label = bar < 0 ? undefined : unescaped(token.slice(bar + 1))

  if (target.startsWith('@')) return userMention(target.slice(1), viewer, label)
  if (target.startsWith('#')) return channelMention(target.slice(1), viewer, label)
  if (target.startsWith('!date^')) return date(target, viewer, label)
  if (/^!(?:here|channel|everyone)$/.test(target)) return mention(`@${target.slice(1)}`, true)
  if (target.startsWith('!subteam^')) return mention(label ?? '@group', false)
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(target)) return link(unescaped(target), label)
  return undefined
}

export function userMention(id: string, viewer: Viewer, label?: string): ReactNode {
  return mention(`@${personById(viewer, id)?.realName ?? label ?? id}`, id === viewer.person.id)
}

export function channelMention(id: string, viewer: Viewer, label?: string): ReactNode {
  const conversation = viewer.workspace.conversations(viewer.person.id).find((one) => one.id === id)
  return mention(conversation ? conversationName(viewer, conversation) : `#${label ?? id}`, false)
}

export function mention(text: string, isForReader: boolean): ReactNode {
  return h('span', { className: isForReader ? 'mention mention-me' : 'mention' }, text)
}

export function link(href: string, label: ReactNode = href): ReactNode {
  return h('a', { href, target: '_blank', rel: 'noreferrer noopener' }, label)
}

function date(target: string, viewer: Viewer, fallback: string | undefined): ReactNode {
  const [, seconds = '', format = '', href] = target.split('^')
  if (!/^\d+$/.test(seconds)) return fallback
  const text = slackDate(Number(seconds), unescaped(format), viewer.now, viewer.person)
  return href ? link(unescaped(href), text) : h('time', { title: fallback }, text)
}
