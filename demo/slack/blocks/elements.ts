import { isJson, type Json, jsonList } from '../json.ts'
import { limits } from './limits.ts'
import {
  amount,
  list,
  matches,
  needsOf,
  oneOf,
  type Report,
  type Rule,
  shape,
  text,
  url,
  whole,
  yesNo,
} from './rule.ts'
import { richText } from './rich-text.ts'
import {
  confirm,
  formattedOption,
  imageSource,
  oneImageSource,
  option,
  optionGroup,
  overflowOption,
  plainText,
} from './texts.ts'

const actionId = { action_id: text(limits.id) }
const choosing = { ...actionId, confirm, focus_on_load: yesNo }
const picking = { ...choosing, placeholder: plainText(limits.placeholder) }
const typing = {
  ...actionId,
  focus_on_load: yesNo,
  placeholder: plainText(limits.placeholder),
  dispatch_action_config: shape(
    {},
    { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) },
  ),
}
const several = { ...picking, max_selected_items: whole(1, limits.options) }
const id = text(limits.id)
const ids = list(id, limits.options)
const options = {
  options: list(option, limits.options),
  option_groups: list(optionGroup, limits.optionGroups),
}
const filter = shape(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: yesNo,
    exclude_bot_users: yesNo,
  },
)
const conversations = { default_to_current_conversation: yesNo, filter }
const date = matches(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date such as 2026-03-17')
const time = matches(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:30')

function element(type: string, required: Record<string, Rule>, optional: Record<string, Rule>): Rule {
  return shape({ type: oneOf(type), ...required }, optional)
}

function choice(type: string, required: Record<string, Rule>, optional: Record<string, Rule>): Rule {
  return shape({ type: oneOf(type), ...required }, optional, initialAmongOptions)
}

function select(type: string, optional: Record<string, Rule>): Rule {
  const hasOptions = needsOf('one', 'options', 'option_groups')
  return shape({ type: oneOf(type) }, optional, (value, pointer, report) => {
    hasOptions(value, pointer, report)
    initialAmongOptions(value, pointer, report)
  })
}

/** Slack takes as preset only what stands among the options, to the letter. */
function initialAmongOptions(value: Json, pointer: string, report: Report): void {
  const groups = jsonList(value['option_groups']).flatMap(({ options }) => jsonList(options))
  const known = new Set([...jsonList(value['options']), ...groups].map(sameText))
  for (const [field, given] of Object.entries({
    initial_option: isJson(value['initial_option']) ? [value['initial_option']] : [],
    initial_options: jsonList(value['initial_options']),
  })) {
    if (given.some((option) => !known.has(sameText(option))))
      report(`${pointer}/${field}`, 'must be one of the provided options')
  }
}

function sameText({ text, value }: Json): string {
  return JSON.stringify([value, isJson(text) ? text['text'] : undefined])
}

const feedbackButton = shape(
  { text: plainText(limits.button), value: text(limits.buttonValue) },
  { accessibility_label: text(limits.accessibilityLabel) },
)

const button = element(
  'button',
  { text: plainText(limits.button) },
  {
    ...actionId,
    confirm,
    value: text(limits.buttonValue, 0),
    url: url(limits.url),
    style: oneOf('primary', 'danger'),
    accessibility_label: text(limits.accessibilityLabel),
  },
)

export const image = shape(
  { type: oneOf('image'), alt_text: text(limits.imageText) },
  imageSource,
  oneImageSource,
)

const menus: Readonly<Record<string, Rule>> = {
  button,
  workflow_button: element(
    'workflow_button',
    { text: plainText(limits.button), workflow: shape({ trigger: shape({ url: url(limits.url) }) }) },
    { ...actionId, style: oneOf('primary', 'danger'), accessibility_label: text(limits.accessibilityLabel) },
  ),
  overflow: element('overflow', { options: list(overflowOption, limits.overflow) }, { ...actionId, confirm }),
  checkboxes: choice(
    'checkboxes',
    { options: list(formattedOption, limits.checkboxes) },
    { ...choosing, initial_options: list(formattedOption, limits.checkboxes) },
  ),
  radio_buttons: choice(
    'radio_buttons',
    { options: list(formattedOption, limits.checkboxes) },
    { ...choosing, initial_option: formattedOption },
  ),
  datepicker: element('datepicker', {}, { ...picking, initial_date: date }),
  timepicker: element('timepicker', {}, { ...picking, initial_time: time, timezone: id }),
  datetimepicker: element('datetimepicker', {}, { ...choosing, initial_date_time: whole(1e9, 1e10 - 1) }),
  static_select: select('static_select', { ...picking, ...options, initial_option: option }),
  multi_static_select: select('multi_static_select', {
    ...several,
    ...options,
    initial_options: list(option, limits.options),
  }),
  external_select: element(
    'external_select',
    {},
    { ...picking, initial_option: option, min_query_length: amount },
  ),
  multi_external_select: element(
    'multi_external_select',
    {},
    { ...several, initial_options: list(option, limits.options), min_query_length: amount },
  ),
  users_select: element('users_select', {}, { ...picking, initial_user: id }),
  multi_users_select: element('multi_users_select', {}, { ...several, initial_users: ids }),
  conversations_select: element(
    'conversations_select',
    {},
    { ...picking, ...conversations, initial_conversation: id, response_url_enabled: yesNo },
  ),
  multi_conversations_select: element(
    'multi_conversations_select',
    {},
    { ...several, ...conversations, initial_conversations: ids },
  ),
  channels_select: element(
    'channels_select',
    {},
    { ...picking, initial_channel: id, response_url_enabled: yesNo },
  ),
  multi_channels_select: element('multi_channels_select', {}, { ...several, initial_channels: ids }),
}

const richTextInput = element(
  'rich_text_input',
  {},
  { ...typing, initial_value: richText, min_lines: whole(1, 100), max_lines: whole(1, 100) },
)

const { button: _button, workflow_button: _workflow, overflow: _overflow, ...choices } = menus

/** Which elements may stand where. */
export const actionsElements = { ...menus, rich_text_input: richTextInput }
export const accessories = { ...menus, image }
export const cardActions = { button }
export const contextActions = {
  feedback_buttons: element(
    'feedback_buttons',
    { positive_button: feedbackButton, negative_button: feedbackButton },
    actionId,
  ),
  icon_button: element(
    'icon_button',
    { icon: oneOf('trash'), text: plainText(limits.button) },
    {
      ...actionId,
      confirm,
      value: text(limits.buttonValue, 0),
      accessibility_label: text(limits.accessibilityLabel),
      visible_to_user_ids: ids,
    },
  ),
}
export const inputElements = {
  ...choices,
  rich_text_input: richTextInput,
  plain_text_input: element(
    'plain_text_input',
    {},
    {
      ...typing,
      initial_value: text(limits.inputLength, 0),
      multiline: yesNo,
      min_length: whole(0, limits.inputLength),
      max_length: whole(1, limits.inputLength),
    },
  ),
  number_input: element(
    'number_input',
    { is_decimal_allowed: yesNo },
    { ...typing, initial_value: id, min_value: id, max_value: id },
  ),
  email_text_input: element('email_text_input', {}, { ...typing, initial_value: id }),
  url_text_input: element('url_text_input', {}, { ...typing, initial_value: id }),
  file_input: element('file_input', {}, { ...actionId, filetypes: list(id, 50), max_files: whole(1, 10) }),
}
