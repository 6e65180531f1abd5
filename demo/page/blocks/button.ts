import type { Button, FeedbackButtons, IconButton } from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import { icon } from '../icon.ts'
import { interaction, type Spot } from './interaction.ts'
import { plain } from './text.ts'

export function button(element: Button, spot: Spot): ReactNode {
  const attributes = {
    ...interaction(element, spot),
    className: element.style ? `button button-${element.style}` : 'button',
    'aria-label': element.accessibility_label,
    'data-state': JSON.stringify({ type: 'button', value: element.value }),
  }
  const label = h('span', null, plain(element.text.text))
  if (!element.url) return h('button', { ...attributes, type: 'button' }, label)
  return h('a', { ...attributes, href: element.url, target: '_blank', rel: 'noreferrer noopener' }, label)
}

export function iconButton(element: IconButton, spot: Spot): ReactNode {
  const attributes = {
    ...interaction(element, spot),
    type: 'button',
    className: 'icon-button',
    title: element.text.text,
    'aria-label': element.accessibility_label ?? element.text.text,
    'data-state': JSON.stringify({ type: 'icon_button', value: element.value }),
  }
  return h('button', attributes, icon('trash'))
}

export function feedbackButtons(element: FeedbackButtons, spot: Spot): ReactNode {
  const sides = [
    { ...element.positive_button, name: 'thumbsUp' },
    { ...element.negative_button, name: 'thumbsDown' },
  ] as const
  const buttons = sides.map(({ text, value, name, accessibility_label: label }) => {
    const attributes = {
      ...interaction(element, spot),
      key: name,
      type: 'button',
      className: 'icon-button',
      title: text.text,
      'aria-label': label ?? text.text,
      'data-state': JSON.stringify({ type: 'feedback_buttons', value }),
    }
    return h('button', attributes, icon(name))
  })
  return h('span', { className: 'feedback' }, ...buttons)
}
