import type { PlainTextElement } from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import type { Block, View } from '../../slack/workspace.ts'
import { blocks } from '../blocks/block.ts'
import { icon } from '../icon.ts'
import { conversationName, type Viewer } from '../viewer.ts'
import { filled } from '../words/words.ts'

interface Payload {
  readonly title?: PlainTextElement
  readonly submit?: PlainTextElement
  readonly close?: PlainTextElement
  readonly blocks: readonly Block[]
}

export function modal(view: View | undefined, viewer: Viewer): ReactNode {
  if (!view) return undefined
  const { title, submit, close, blocks: list } = view.payload as unknown as Payload
  const content = blocks(list, { viewer, scope: view.id, errors: view.errors })
  const dismiss = { type: 'button', 'data-dismiss': '' }
  return h(
    'form',
    { 'data-view': view.id },
    h(
      'header',
      null,
      h('h2', { id: 'modal-title' }, title?.text),
      h('button', { ...dismiss, className: 'icon-button', 'aria-label': viewer.words.close }, icon('close')),
    ),
    h('div', { className: 'modal-body' }, content, strayErrors(view, list)),
    h(
      'footer',
      null,
      h('button', { ...dismiss, className: 'button' }, close?.text ?? viewer.words.cancel),
      submit &&
        h('button', { type: 'submit', className: 'button button-primary' }, h('span', null, submit.text)),
    ),
  )
}

export function home(view: View | undefined, viewer: Viewer): ReactNode {
  if (!view) return h('p', { className: 'empty' }, viewer.words.emptyHome)
  const { blocks: list } = view.payload as unknown as Payload
  return h('div', { 'data-view': view.id }, blocks(list, { viewer, scope: view.id }), strayErrors(view, list))
}

/** Errors about blocks that the view does not have are a mistake of the bot's; they are shown all the same. */
function strayErrors(view: View, list: readonly Block[]): ReactNode {
  const known = new Set(list.map((block) => block.block_id))
  return Object.entries(view.errors)
    .filter(([id]) => !known.has(id))
    .map(([id, error]) =>
      h('p', { key: id, className: 'field-error', role: 'alert' }, id ? `${id}: ${error}` : error),
    )
}

/** What stands in an empty conversation. */
export function welcome(viewer: Viewer, channel: string): ReactNode {
  const conversation = viewer.workspace.conversations(viewer.person.id).find(({ id }) => id === channel)
  const name = conversation ? conversationName(viewer, conversation) : ''
  return h('p', { className: 'empty' }, filled(viewer.words.beginning, { place: name }))
}
