import type {
  Checkboxes,
  MultiChannelsSelect,
  MultiConversationsSelect,
  MultiStaticSelect,
  MultiUsersSelect,
  Option,
  PlainTextOption,
  RadioButtons,
} from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import { interaction, type Spot } from './interaction.ts'
import { text } from './text.ts'

export function radioButtons(element: RadioButtons, spot: Spot): ReactNode {
  const initial = element.initial_option ? [element.initial_option.value] : []
  return group(element, spot, 'radio', element.options, initial)
}

export function checkboxes(element: Checkboxes, spot: Spot): ReactNode {
  const initial = element.initial_options?.map(({ value }) => value) ?? []
  return group(element, spot, 'checkbox', element.options, initial)
}

/** A select for several options, as a list of checkboxes that scrolls. */
export function multiChoice(
  element: Several,
  spot: Spot,
  options: readonly PlainTextOption[],
  initial: readonly (string | undefined)[] = [],
): ReactNode {
  return group(element, spot, 'checkbox', options, initial)
}

export function optionsOf(element: MultiStaticSelect): readonly PlainTextOption[] {
  return element.option_groups?.flatMap((one) => one.options) ?? element.options ?? []
}

type Several = MultiStaticSelect | MultiUsersSelect | MultiChannelsSelect | MultiConversationsSelect
type Grouped = RadioButtons | Checkboxes | Several

function group(
  element: Grouped,
  spot: Spot,
  type: 'radio' | 'checkbox',
  options: readonly (Option | PlainTextOption)[],
  initial: readonly (string | undefined)[],
): ReactNode {
  const labels = options.map((option) => {
    const input = h('input', {
      type,
      name: [spot.scope, spot.blockId, element.action_id].join('.'),
      value: option.value,
      required: type === 'radio' && spot.isInput && !spot.isOptional,
      defaultChecked: initial.includes(option.value),
      'data-option': JSON.stringify(option),
    })
    const description = option.description && h('small', null, text(option.description, spot.viewer))
    return h(
      'label',
      { key: option.value },
      input,
      h('span', null, text(option.text, spot.viewer), description),
    )
  })
  const isScrolling = element.type.startsWith('multi_')
  const className = isScrolling ? 'choices choices-scroll' : 'choices'
  return h(
    'div',
    { ...interaction(element, spot), className, role: type === 'radio' ? 'radiogroup' : 'group' },
    ...labels,
  )
}
