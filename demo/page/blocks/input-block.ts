import type { InputBlock } from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import { element } from './element.ts'
import type { Spot } from './interaction.ts'
import { plain, text } from './text.ts'

const groupTypes: ReadonlySet<string> = new Set([
  'radio_buttons',
  'checkboxes',
  'multi_static_select',
  'multi_users_select',
  'multi_channels_select',
  'multi_conversations_select',
])

/** A labelled input of a view. `error` is what the bot answered about it. */
export function inputBlock(block: InputBlock, spot: Spot, error: string | undefined): ReactNode {
  const isGroup = groupTypes.has(block.element.type)
  const isOptional = block.optional ?? false
  const label = h(
    isGroup ? 'legend' : 'label',
    isGroup ? null : { htmlFor: `${spot.scope}.${spot.blockId}` },
    plain(block.label.text),
    isOptional && h('span', { className: 'optional' }, ` (${spot.viewer.words.optional})`),
  )
  return h(
    isGroup ? 'fieldset' : 'div',
    { className: error ? 'field field-wrong' : 'field' },
    label,
    element(block.element, {
      ...spot,
      isInput: true,
      isDispatched: block.dispatch_action ?? false,
      isOptional,
    }),
    error && h('p', { className: 'field-error', role: 'alert' }, error),
    block.hint && h('div', { className: 'hint' }, text(block.hint, spot.viewer)),
  )
}
