import type { InputBlock, InputBlockElement, PlainTextElement, PlainTextOption } from '@slack/types'
import type { FormChoice, ChoiceGroup, FormField } from '../../bot/model/form.ts'
import { limits } from '../render/limits.ts'
import { clean, cut, line } from '../render/text.ts'

/** The action id of every field; the block id is the field's own. */
const fieldAction = 'value'

/** A field of a form; one that has nothing to choose from is left out, because Slack takes none. */
export function fieldBlock(field: FormField): readonly InputBlock[] {
  const element = elementOf(field)
  if (element === undefined) return []
  const { id, label, hint, isOptional = false } = field
  return [
    {
      type: 'input',
      block_id: id,
      optional: isOptional,
      label: plain(label, limits.view.label),
      ...(hint === undefined ? {} : { hint: plain(hint, limits.view.hint) }),
      element,
    },
  ]
}

function elementOf(field: FormField): InputBlockElement | undefined {
  const action_id = fieldAction
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id,
        multiline: field.isLong === true,
        max_length: limits.view.typed,
        ...(field.value === undefined ? {} : { initial_value: cut(clean(field.value), limits.view.typed) }),
      }
    case 'date':
      return {
        type: 'datepicker',
        action_id,
        ...(field.value === undefined ? {} : { initial_date: field.value }),
      }
    case 'time':
      return {
        type: 'timepicker',
        action_id,
        ...(field.value === undefined ? {} : { initial_time: field.value }),
      }
    case 'choice':
      return choice(field.groups, field.value)
    case 'choices':
      return choices(field.options, field.values ?? [])
    case 'person':
      return {
        type: 'users_select',
        action_id,
        ...(field.value === undefined ? {} : { initial_user: field.value }),
      }
    case 'channel':
      return {
        type: 'conversations_select',
        action_id,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(field.value === undefined ? {} : { initial_conversation: field.value }),
      }
  }
}

/** One list, or groups of a hundred under their labels. */
function choice(groups: readonly ChoiceGroup[], value: string | undefined): InputBlockElement | undefined {
  const { options: most, groups: mostGroups, option: longest } = limits.select
  const parts = groups.flatMap((group) => {
    const label = plain(group.label ?? '', longest)
    const options = group.options.flatMap(option)
    return Array.from({ length: Math.ceil(options.length / most) }, (_, index) => ({
      label,
      options: options.slice(index * most, (index + 1) * most),
    }))
  })
  const shown = parts.slice(0, mostGroups)
  const [first] = shown
  if (first === undefined) return undefined
  const isOneList = shown.length === 1 && groups.every(({ label }) => label === undefined)
  const chosen = shown.flatMap(({ options }) => options).find((one) => one.value === value)
  return {
    type: 'static_select',
    action_id: fieldAction,
    ...(isOneList ? { options: first.options } : { option_groups: shown }),
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  }
}

/** Boxes to tick; a list where there are more than Slack has boxes for. */
function choices(all: readonly FormChoice[], values: readonly string[]): InputBlockElement | undefined {
  const options = all.flatMap(option).slice(0, limits.select.options)
  if (options.length === 0) return undefined
  const chosen = options.filter(({ value = '' }) => values.includes(value))
  return {
    type: options.length > limits.checkboxes.options ? 'multi_static_select' : 'checkboxes',
    action_id: fieldAction,
    options,
    ...(chosen.length === 0 ? {} : { initial_options: chosen }),
  }
}

/** A value that is too long to travel would have Slack refuse the whole form. */
function option({ label, value }: FormChoice): readonly PlainTextOption[] {
  const fits = value !== '' && value.length <= limits.select.value
  return fits ? [{ text: plain(label, limits.select.option), value }] : []
}

function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: cut(line(text) || '–', max), emoji: false }
}
