import { actionId, element } from './element.ts'
import { limits } from './limits.ts'
import { list, oneOf, shape, text, url } from './rule.ts'
import { confirm, overflowOption, plainText } from './texts.ts'

const label = { text: plainText(limits.button) }
const spoken = { accessibility_label: text(limits.accessibilityLabel) }
const style = oneOf('primary', 'danger')
const value = text(limits.buttonValue, 0)

const feedbackButton = shape({ ...label, value: text(limits.buttonValue) }, spoken)

/** What is pressed. */
export const buttons = {
  button: element('button', label, { ...actionId, ...spoken, confirm, value, url: url(limits.url), style }),
  workflow_button: element(
    'workflow_button',
    { ...label, workflow: shape({ trigger: shape({ url: url(limits.url) }) }) },
    { ...actionId, ...spoken, style },
  ),
  overflow: element('overflow', { options: list(overflowOption, limits.overflow) }, { ...actionId, confirm }),
}

/** What stands under an answer and is about it. */
export const contextActions = {
  feedback_buttons: element(
    'feedback_buttons',
    { positive_button: feedbackButton, negative_button: feedbackButton },
    actionId,
  ),
  icon_button: element(
    'icon_button',
    { ...label, icon: oneOf('trash') },
    { ...actionId, ...spoken, confirm, value, visible_to_user_ids: list(text(limits.id), limits.options) },
  ),
}
