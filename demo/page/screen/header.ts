import { createElement as h, type ReactNode } from 'react'
import type { Place } from '../place.ts'
import { conversationName, personById, type Viewer } from '../viewer.ts'

export function header(viewer: Viewer, { conversation, tab }: Place): ReactNode {
  if (!conversation) return h('h1', null, 'No conversations yet')
  const { bot } = viewer.workspace
  const isAppDm = conversation.kind === 'im' && conversation.name === bot.id
  return [
    h('h1', { key: 'name' }, conversationName(viewer, conversation)),
    h('p', { key: 'note' }, note(viewer, conversation.kind, conversation.name, conversation.members.length)),
    isAppDm && tabs(tab),
    conversation.kind !== 'im' && membership(bot.realName, conversation.members.includes(bot.id)),
  ]
}

function note(viewer: Viewer, kind: string, name: string, members: number): string {
  if (kind === 'im') return personById(viewer, name)?.title ?? ''
  return `${members} ${members === 1 ? 'member' : 'members'}${kind === 'private' ? ' · private' : ''}`
}

function tabs(current: Place['tab']): ReactNode {
  const entries = (['home', 'messages'] as const).map((tab) => {
    const attributes = { type: 'button', key: tab, id: `tab-${tab}`, 'data-tab': tab }
    return h('button', { ...attributes, 'aria-current': tab === current ? 'page' : undefined }, tab)
  })
  return h('nav', { key: 'tabs', className: 'tabs', 'aria-label': 'App' }, ...entries)
}

function membership(bot: string, isMember: boolean): ReactNode {
  const attributes = {
    type: 'button',
    key: 'membership',
    className: isMember ? 'quiet-button' : 'button button-primary',
    'data-member': isMember ? 'kick' : 'invite',
    title: isMember ? `Take ${bot} out of this channel` : `Bring ${bot} into this channel`,
  }
  return h('button', attributes, isMember ? 'Remove app' : 'Add app')
}
