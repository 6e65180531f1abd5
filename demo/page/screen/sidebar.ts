import { createElement as h, type ReactNode } from 'react'
import type { Conversation } from '../../slack/workspace.ts'
import { icon } from '../icon.ts'
import type { Place } from '../place.ts'
import type { Unread } from '../unread.ts'
import { conversationName, personById, type Viewer } from '../viewer.ts'
import { filled } from '../words/words.ts'
import { avatar } from './avatar.ts'

export function sidebar(viewer: Viewer, place: Place, unread: Unread): ReactNode {
  const { workspace, person, words } = viewer
  const all = workspace.conversations(person.id).filter((one) => !one.isArchived)
  const isApp = (one: Conversation) => one.kind === 'im' && one.name === workspace.bot.id
  const entry = (one: Conversation) => {
    const isHere = one.id === place.conversation?.id
    const isUnread = !isHere && unread.has(person.id, one.id)
    return room(one, viewer, isHere, isUnread, isUnread ? unread.mentions(person.id, one.id) : 0)
  }
  const app = all.find(isApp)
  // The app is listed before anybody has written to it; opening it makes the conversation.
  const unopened = { id: 'app', kind: 'im', name: workspace.bot.id, members: [], isArchived: false } as const
  const direct = all.filter((one) => one.kind === 'im' && !isApp(one))
  return [
    section(words.channels, all.filter((one) => one.kind !== 'im').map(entry)),
    direct.length > 0 && section(words.directMessages, direct.map(entry)),
    section(words.apps, [app ? entry(app) : room(unopened, viewer, false, false, 0)]),
  ]
}

function badge(mentions: number, { words }: Viewer): ReactNode {
  const label = filled(words.unreadForYou, { count: mentions })
  return h('span', { className: 'unread-count', role: 'img', 'aria-label': label }, mentions)
}

function section(title: string, entries: ReactNode[]): ReactNode {
  return h('section', { key: title, className: 'rooms' }, h('h2', null, title), h('ul', null, ...entries))
}

function room(
  one: Conversation,
  viewer: Viewer,
  isHere: boolean,
  isUnread: boolean,
  mentions: number,
): ReactNode {
  const name = conversationName(viewer, one)
  const sign =
    one.kind === 'im' ? avatar(personById(viewer, one.name)) : one.kind === 'private' ? icon('lock') : '#'
  const attributes = {
    type: 'button',
    id: `room-${one.id}`,
    className: isUnread ? 'room room-unread' : 'room',
    'data-room': one.id,
    'data-is-app': one.kind === 'im' && one.name === viewer.workspace.bot.id ? '' : undefined,
    'aria-current': isHere ? 'page' : undefined,
  } as const
  return h(
    'li',
    { key: one.id },
    h(
      'button',
      attributes,
      h('span', { className: 'room-sign' }, sign),
      h('span', { className: 'room-name' }, name.replace(/^#/, '')),
      isUnread &&
        mentions === 0 &&
        h('span', { className: 'unread', role: 'img', 'aria-label': viewer.words.unread }),
      mentions > 0 && badge(mentions, viewer),
    ),
  )
}
