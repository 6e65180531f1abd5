import { createElement as h, type ReactNode } from 'react'
import type { Conversation } from '../../slack/workspace.ts'
import type { Place } from '../place.ts'
import { conversationName, personById, type Viewer } from '../viewer.ts'
import type { Words } from '../words/en.ts'
import { filled } from '../words/words.ts'

export function header(viewer: Viewer, { conversation, tab }: Place): ReactNode {
  const { words } = viewer
  if (!conversation) return h('h1', null, words.noConversations)
  const { bot } = viewer.workspace
  const isAppDm = conversation.kind === 'im' && conversation.name === bot.id
  return [
    h('h1', { key: 'name' }, conversationName(viewer, conversation)),
    h('p', { key: 'note' }, note(viewer, conversation)),
    isAppDm && tabs(tab, words),
    conversation.kind !== 'im' && membership(bot.realName, conversation.members.includes(bot.id), words),
  ]
}

function note(viewer: Viewer, { kind, name, members: { length: count } }: Conversation): string {
  if (kind === 'im') return personById(viewer, name)?.title ?? ''
  const { words } = viewer
  const members = count === 1 ? words.member : filled(words.members, { count })
  return kind === 'private' ? `${members} · ${words.private}` : members
}

function tabs(current: Place['tab'], words: Words): ReactNode {
  const entries = (['home', 'messages'] as const).map((tab) => {
    const attributes = { type: 'button', key: tab, id: `tab-${tab}`, 'data-tab': tab }
    return h('button', { ...attributes, 'aria-current': tab === current ? 'page' : undefined }, words[tab])
  })
  return h('nav', { key: 'tabs', className: 'tabs', 'aria-label': words.app }, ...entries)
}

function membership(bot: string, isMember: boolean, words: Words): ReactNode {
  const attributes = {
    type: 'button',
    key: 'membership',
    className: isMember ? 'quiet-button' : 'button button-primary',
    'data-member': isMember ? 'kick' : 'invite',
    title: filled(isMember ? words.removeAppWhy : words.addAppWhy, { bot }),
  }
  return h('button', attributes, isMember ? words.removeApp : words.addApp)
}
