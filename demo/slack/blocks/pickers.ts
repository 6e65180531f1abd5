import { choosing, element, picking } from './element.ts'
import { initialAmongOptions } from './initial-among-options.ts'
import { limits } from './limits.ts'
import { amount, list, matches, needsOf, oneOf, type Rule, shape, text, whole, yesNo } from './rule.ts'
import { formattedOption, option, optionGroup } from './texts.ts'

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

/** What is chosen from. */
export const pickers = {
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
