import { createElement as h, type ReactNode } from 'react'
import { emoji } from '../blocks/emoji.ts'
import { icon } from '../icon.ts'
import { menu } from '../menu.ts'
import type { Viewer } from '../viewer.ts'

/** What these say to the bot: stop, good, bad. */
const quickReactions = {
  x: 'reactWithCross',
  '+1': 'reactWithThumbUp',
  '-1': 'reactWithThumbDown',
} as const

/** What one can do to a message. */
export function toolbar(isOwn: boolean, canReply: boolean, { workspace, words }: Viewer): ReactNode {
  const reactions = Object.entries(quickReactions).map(([name, spoken]) => {
    const label = words[spoken]
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
        entry({ 'data-edit': '' }, words.editMessage),
        entry({ 'data-remove': '', className: 'menu-danger' }, words.deleteMessage),
      ]
    : []
  const entries = [...shortcuts, ...own]
  return h(
    'div',
    { className: 'toolbar', role: 'group', 'aria-label': words.message },
    ...reactions,
    canReply && tool('reply', words.replyInThread, icon('reply')),
    entries.length > 0 && menu(words.moreActions, 'tool', icon('more'), entries, -1),
  )
}

function entry(attributes: Record<string, string>, name: string): ReactNode {
  return h('button', { type: 'button', role: 'menuitem', key: name, ...attributes }, name)
}

function tool(name: string, label: string, sign: ReactNode): ReactNode {
  const attributes = { type: 'button', className: 'tool', tabIndex: -1, title: label, 'aria-label': label }
  return h('button', { ...attributes, [`data-${name}`]: '' }, sign)
}
