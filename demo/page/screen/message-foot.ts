import { createElement as h, type ReactNode } from 'react'
import type { Message } from '../../slack/workspace.ts'
import { emoji } from '../blocks/emoji.ts'
import { dayTitle, instantOf, timeOf } from '../calendar.ts'
import { personById, type Viewer } from '../viewer.ts'
import { filled } from '../words/words.ts'
import { avatar } from './avatar.ts'

/** The replies to a message, as far as the channel shows them. */
export interface Replies {
  readonly count: number
  readonly lastTs: string
  readonly people: readonly string[]
}

export function reactions(message: Message, viewer: Viewer): ReactNode {
  if (message.reactions.length === 0) return undefined
  const chips = message.reactions.map(({ name, users }) => {
    const names = users.map((id) => personById(viewer, id)?.realName ?? id).join(', ')
    const attributes = {
      type: 'button',
      key: name,
      'data-react': name,
      title: filled(viewer.words.reactedWith, { people: names, name }),
      'aria-label': `${name}, ${users.length}: ${names}`,
    }
    const isMine = users.includes(viewer.person.id)
    return h('button', { ...attributes, 'aria-pressed': isMine }, emoji(name), ' ', users.length)
  })
  return h('div', { className: 'reactions', role: 'group', 'aria-label': viewer.words.reactions }, ...chips)
}

export function threadLink(ts: string, { count, lastTs, people }: Replies, viewer: Viewer): ReactNode {
  const { words } = viewer
  const instant = instantOf(lastTs)
  const last = `${dayTitle(instant, viewer.now, viewer.person)} ${timeOf(instant, viewer.person)}`
  return h(
    'button',
    { type: 'button', className: 'thread-link', 'data-thread': ts },
    ...people.map((id) => h('span', { key: id }, avatar(personById(viewer, id)))),
    h('b', null, count === 1 ? words.reply : filled(words.replies, { count })),
    h('small', null, last),
  )
}
