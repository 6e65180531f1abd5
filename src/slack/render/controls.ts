import type { ActionsBlock, ActionsBlockElement, ConfirmationDialog, PlainTextElement } from '@slack/types'
import type { Button, Control, Menu } from '../../bot/model/message.ts'
import type { Confirmation } from '../../words/confirmation.ts'
import { limits } from './limits.ts'
import { encodeMenu, encodePress } from './press-codec.ts'
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

/** Menus as Slack has them: a list holds a hundred options; the rest are other menus or buttons. */
function parts(control: Control): readonly Control[] {
  if ('press' in control) return [control]
  const { label, options } = control
  const { options: most } = limits.select
  return Array.from({ length: Math.ceil(options.length / most) }, (_, index) => ({
    label,
    options: options.slice(index * most, (index + 1) * most),
  })).flatMap(fitting)
}

/**
 * Options that are too long for a menu stand beside it as buttons, and those that ask first: Slack would ask before any
 * option of the menu. A menu of one is a button.
 */
function fitting(menu: Menu): readonly Control[] {
  const values = encoded(menu.options)?.values ?? []
  const isInside = ({ confirmation }: Button, index: number) =>
    values[index] !== undefined && confirmation === undefined
  const inside = menu.options.filter(isInside)
  const beside = menu.options.filter((option, index) => !isInside(option, index))
  const isMenu = inside.length > 1 && encoded(inside) !== undefined
  return isMenu ? [{ ...menu, options: inside }, ...beside] : menu.options
}

function encoded(options: readonly Button[], place = mostInMessage) {
  return encodeMenu(
    options.map(({ press }) => press),
    place,
  )
}

function button(
  { label, press, emphasis, confirmation }: Button,
  place: number,
): readonly ActionsBlockElement[] {
  const ids = encodePress(press, place)
  if (ids === undefined) return []
  const style = emphasis === undefined ? {} : { style: emphasis }
  const confirm = confirmation === undefined ? {} : { confirm: dialog(confirmation) }
  return [{ type: 'button', text: plain(label, limits.button.text), ...ids, ...style, ...confirm }]
}

function dialog({ title, text, confirm, deny }: Confirmation): ConfirmationDialog {
  const { confirm: most } = limits
  return {
    title: plain(title, most.title),
    text: plain(text, most.text),
    confirm: plain(confirm, most.button),
    deny: plain(deny, most.button),
  }
}

function menu({ label, options }: Menu, place: number): readonly ActionsBlockElement[] {
  const ids = encoded(options, place)
  if (ids === undefined) return []
  const { action_id, values } = ids
  const drawn = options.map((option, index) => ({
    text: plain(option.label, limits.select.option),
    value: values[index] ?? '{}',
  }))
  const placeholder = plain(label, limits.select.placeholder)
  return [{ type: 'static_select', action_id, placeholder, options: drawn }]
}

function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: cut(line(text) || '–', max), emoji: false }
}
