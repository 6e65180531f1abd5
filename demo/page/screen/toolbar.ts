import { createElement as h, type ReactNode } from 'react'
import { emoji } from '../blocks/emoji.ts'
import { icon } from '../icon.ts'
import type { Viewer } from '../viewer.ts'

const QUICK_REACTIONS = ['+1', 'white_check_mark', 'eyes', 'tada', 'heart'] as const

/** What one can do to a message. */
export function toolbar(isOwn: boolean, canReply: boolean, { workspace }: Viewer): ReactNode {
  const reactions = QUICK_REACTIONS.map((name) => {
    const attributes = { type: 'button', key: name, 'data-react': name, 'aria-label': `React with ${name}` }
    return h('button', attributes, emoji(name))
  })
  const shortcuts = workspace.shortcuts
    .filter(({ kind }) => kind === 'message')
    .map(({ callbackId, name }) => {
      const attributes = { type: 'button', key: callbackId, 'data-shortcut': callbackId }
      return h('button', attributes, name)
    })
  return h(
    'div',
    { className: 'toolbar' },
    menu('React', icon('smile'), 'menu-items quick-reactions', reactions),
    canReply && tool('reply', 'Reply in thread', icon('reply')),
    shortcuts.length > 0 && menu('More actions', icon('more'), 'menu-items', shortcuts),
    isOwn && tool('edit', 'Edit', icon('pencil')),
    isOwn && tool('remove', 'Delete', icon('trash')),
  )
}

function tool(name: string, label: string, sign: ReactNode): ReactNode {
  const attributes = { type: 'button', className: 'tool', title: label, 'aria-label': label }
  return h('button', { ...attributes, [`data-${name}`]: '' }, sign)
}

function menu(label: string, sign: ReactNode, className: string, items: ReactNode[]): ReactNode {
  const summary = h('summary', { className: 'tool', title: label, 'aria-label': label }, sign)
  return h('details', { className: 'menu' }, summary, h('div', { className }, ...items))
}
