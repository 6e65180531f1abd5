import type { ActionsBlock, ActionsBlockElement, PlainTextElement } from '@slack/types'
import type { Button, Control, Menu } from '../../bot/message.ts'
import { limits } from '../limits.ts'
import { encodeMenu, encodePress } from '../press-codec.ts'
import { cut, line } from './text.ts'

/** More controls than a message has room for: the longest place there is. */
const mostInMessage = 9_999

/** Rows of buttons and menus; a button whose question is too long to travel in it is left out. */
export function controlRows(controls: readonly Control[]): readonly ActionsBlock[] {
  const elements = controls
    .flatMap(parts)
    .flatMap((control, place) => ('press' in control ? button(control, place) : menu(control, place)))
  const { elements: most } = limits.actions
  return Array.from({ length: Math.ceil(elements.length / most) }, (_, row) => ({
    type: 'actions',
    elements: elements.slice(row * most, (row + 1) * most),
  }))
}

/** Menus as Slack has them: the three dots hold two to five options, a list a hundred; the rest are other menus or buttons. */
function parts(control: Control): readonly Control[] {
  if ('press' in control) return [control]
  const { label, options } = control
  if (control.kind === 'more' && options.length <= limits.overflow.options) return fitting(control)
  const { options: most } = limits.select
  return Array.from({ length: Math.ceil(options.length / most) }, (_, index) => ({
    kind: 'list' as const,
    label,
    options: options.slice(index * most, (index + 1) * most),
  })).flatMap(fitting)
}

/** Options that are too long for a menu stand beside it as buttons; a menu of one is a button. */
function fitting(menu: Menu): readonly Control[] {
  const values = encoded(menu.options)?.values ?? []
  const inside = menu.options.filter((_, index) => values[index] !== undefined)
  const beside = menu.options.filter((_, index) => values[index] === undefined)
  const isMenu = inside.length > 1 && encoded(inside) !== undefined
  return isMenu ? [{ ...menu, options: inside }, ...beside] : menu.options
}

function encoded(options: readonly Button[], place = mostInMessage) {
  return encodeMenu(
    options.map(({ press }) => press),
    place,
  )
}

function button({ label, press, emphasis }: Button, place: number): readonly ActionsBlockElement[] {
  const ids = encodePress(press, place)
  if (ids === undefined) return []
  const style = emphasis === undefined ? {} : { style: emphasis }
  return [{ type: 'button', text: plain(label, limits.button.text), ...ids, ...style }]
}

function menu({ kind, label, options }: Menu, place: number): readonly ActionsBlockElement[] {
  const ids = encoded(options, place)
  if (ids === undefined) return []
  const { action_id, values } = ids
  const drawn = options.map((option, index) => ({
    text: plain(option.label, limits.select.option),
    value: values[index] ?? '{}',
  }))
  if (kind === 'more') return [{ type: 'overflow', action_id, options: drawn }]
  const placeholder = plain(label, limits.select.placeholder)
  return [{ type: 'static_select', action_id, placeholder, options: drawn }]
}

function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: cut(line(text) || '–', max), emoji: false }
}
