import { createElement as h, type ReactNode } from 'react'
import { emoji } from '../blocks/emoji.ts'
import { icon } from '../icon.ts'
import { menu } from '../menu.ts'
import type { Viewer } from '../viewer.ts'

/** What these say to the bot: stop, good, bad. */
const quickReactions = { x: 'a cross', '+1': 'thumbs up', '-1': 'thumbs down' } as const

/** What one can do to a message. */
export function toolbar(isOwn: boolean, canReply: boolean, { workspace }: Viewer): ReactNode {
  const reactions = Object.entries(quickReactions).map(([name, spoken]) => {
    const label = `React with ${spoken}`
    const attributes = {
      type: 'button',
      key: name,
      className: 'tool',
      tabIndex: -1,
      title: label,
      'aria-label': label,
    }
    return h('button', { ...attributes, 'data-react': name }, emoji(name))
  })
  const shortcuts = workspace.shortcuts
    .filter(({ kind }) => kind === 'message')
    .map(({ callbackId, name }) => entry({ 'data-shortcut': callbackId }, name))
  const own = isOwn
    ? [
        entry({ 'data-edit': '' }, 'Edit message'),
        entry({ 'data-remove': '', className: 'menu-danger' }, 'Delete message'),
      ]
    : []
  const entries = [...shortcuts, ...own]
  return h(
    'div',
    { className: 'toolbar', role: 'group', 'aria-label': 'Message' },
    ...reactions,
    canReply && tool('reply', 'Reply in thread', icon('reply')),
    entries.length > 0 && menu('More actions', 'tool', icon('more'), entries, -1),
  )
}

function entry(attributes: Record<string, string>, name: string): ReactNode {
  return h('button', { type: 'button', role: 'menuitem', key: name, ...attributes }, name)
}

function tool(name: string, label: string, sign: ReactNode): ReactNode {
  const attributes = { type: 'button', className: 'tool', tabIndex: -1, title: label, 'aria-label': label }
  return h('button', { ...attributes, [`data-${name}`]: '' }, sign)
}
