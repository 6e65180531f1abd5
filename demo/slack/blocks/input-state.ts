import { isJson, type Json } from '../json.ts'
import type { ViewState } from '../workspace.ts'
import { interactiveElements } from './interactive-elements.ts'

/** For each kind of element that holds a value: the field in its state and the one that presets it. */
const stateful: Readonly<
  Record<string, { readonly field: string; readonly initial: string; readonly many?: true }>
> = {
  plain_text_input: { field: 'value', initial: 'initial_value' },
  number_input: { field: 'value', initial: 'initial_value' },
  email_text_input: { field: 'value', initial: 'initial_value' },
  url_text_input: { field: 'value', initial: 'initial_value' },
  rich_text_input: { field: 'rich_text_value', initial: 'initial_value' },
  datepicker: { field: 'selected_date', initial: 'initial_date' },
  timepicker: { field: 'selected_time', initial: 'initial_time' },
  datetimepicker: { field: 'selected_date_time', initial: 'initial_date_time' },
  radio_buttons: { field: 'selected_option', initial: 'initial_option' },
  static_select: { field: 'selected_option', initial: 'initial_option' },
  external_select: { field: 'selected_option', initial: 'initial_option' },
  users_select: { field: 'selected_user', initial: 'initial_user' },
  conversations_select: { field: 'selected_conversation', initial: 'initial_conversation' },
  channels_select: { field: 'selected_channel', initial: 'initial_channel' },
  checkboxes: { field: 'selected_options', initial: 'initial_options', many: true },
  multi_static_select: { field: 'selected_options', initial: 'initial_options', many: true },
  multi_external_select: { field: 'selected_options', initial: 'initial_options', many: true },
  multi_users_select: { field: 'selected_users', initial: 'initial_users', many: true },
  multi_conversations_select: {
    field: 'selected_conversations',
    initial: 'initial_conversations',
    many: true,
  },
  multi_channels_select: { field: 'selected_channels', initial: 'initial_channels', many: true },
}

/** The state of every element that holds a value, in Slack's shape: what was chosen, else its preset, else null. */
export function inputState(blocks: readonly Json[], chosen: ViewState): ViewState {
  const state: Record<string, Record<string, Json>> = {}
  for (const { blockId, actionId, element } of interactiveElements(blocks)) {
    const kind = stateful[String(element['type'])]
    if (kind === undefined) continue
    const preset = element[kind.initial] ?? (kind.many === true ? [] : null)
    const own = chosen[blockId]?.[actionId]
    state[blockId] = {
      ...state[blockId],
      [actionId]: { type: element['type'], [kind.field]: preset, ...own },
    }
  }
  return state
}

/** What Slack's client says under the inputs before it sends anything: by block id. */
export function missingInputs(blocks: readonly Json[], state: ViewState): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { blockId, actionId, element, input } of interactiveElements(blocks)) {
    if (input === undefined) continue
    const value = valueOf(state[blockId]?.[actionId])
    if (isEmpty(value)) {
      if (input['optional'] !== true) errors[blockId] = 'Please complete this required field.'
      continue
    }
    const length = typeof value === 'string' ? value.length : undefined
    const max = element['max_length']
    const min = element['min_length']
    if (length !== undefined && typeof max === 'number' && length > max) {
      errors[blockId] = `Please enter fewer than ${max + 1} characters.`
    }
    if (length !== undefined && typeof min === 'number' && length < min) {
      errors[blockId] = `Please enter at least ${min} characters.`
    }
  }
  return errors
}

function valueOf(state: Json | undefined): unknown {
  if (!isJson(state)) return undefined
  const kind = stateful[String(state['type'])]
  return kind === undefined ? undefined : state[kind.field]
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
