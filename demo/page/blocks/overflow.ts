import type { Overflow } from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import { icon } from '../icon.ts'
import { menu } from '../menu.ts'
import { interaction, type Spot } from './interaction.ts'
import { plain } from './text.ts'

export function overflow(element: Overflow, spot: Spot): ReactNode {
  const items = element.options.map((option) => {
    const state = JSON.stringify({ type: 'overflow', selected_option: option })
    const attributes = { ...interaction(element, spot), key: option.value, type: 'button', role: 'menuitem' }
    return h('button', { ...attributes, 'data-state': state }, plain(option.text.text))
  })
  return menu(spot.viewer.words.moreActions, 'icon-button', icon('more'), items)
}
