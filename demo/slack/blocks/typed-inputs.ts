import type { Json } from '../json.ts'
import { actionId, element } from './element.ts'
import { limits } from './limits.ts'
import { richText } from './rich-text.ts'
import { list, oneOf, type Report, shape, text, whole, yesNo } from './rule.ts'
import { plainText } from './texts.ts'

const id = text(limits.id)
const typing = {
  ...actionId,
  focus_on_load: yesNo,
  placeholder: plainText(limits.placeholder),
  dispatch_action_config: shape(
    {},
    { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) },
  ),
}

export const richTextInput = element(
  'rich_text_input',
  {},
  { ...typing, initial_value: richText, min_lines: whole(1, 100), max_lines: whole(1, 100) },
)

/** What is typed, or handed over. */
export const typedInputs = {
  rich_text_input: richTextInput,
  plain_text_input: shape(
    { type: oneOf('plain_text_input') },
    {
      ...typing,
      initial_value: text(limits.inputLength, 0),
      multiline: yesNo,
      min_length: whole(0, limits.inputLength),
      max_length: whole(1, limits.inputLength),
    },
    presetFits,
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

function presetFits(
  { min_length: min = 0, max_length: max = limits.inputLength, initial_value: preset }: Json,
  pointer: string,
  report: Report,
): void {
  if (Number(min) > Number(max)) report(`${pointer}/min_length`, 'must not be more than max_length')
  if (typeof preset === 'string' && preset.length > Number(max)) {
    report(`${pointer}/initial_value`, `must be less than ${Number(max) + 1} characters`)
  }
}
