import { limits } from './limits.ts'
import { byType, list, needsOf, oneOf, publicUrl, type Rule, shape, text, url, yesNo } from './rule.ts'

export function plainText(max: number): Rule {
  return shape({ type: oneOf('plain_text'), text: text(max) }, { emoji: yesNo })
}

export function mrkdwn(max: number): Rule {
  return shape({ type: oneOf('mrkdwn'), text: text(max) }, { verbatim: yesNo })
}

export function anyText(max: number = limits.text): Rule {
  return byType({ plain_text: plainText(max), mrkdwn: mrkdwn(max) })
}

export const confirm = shape(
  {
    title: plainText(limits.confirmTitle),
    text: anyText(limits.confirmText),
    confirm: plainText(limits.confirmButton),
    deny: plainText(limits.confirmButton),
  },
  { style: oneOf('primary', 'danger') },
)

export const option = shape(
  { text: plainText(limits.optionText), value: text(limits.optionValue) },
  { description: plainText(limits.optionText) },
)

/** Radio buttons and checkboxes may format their options. */
export const formattedOption = shape(
  { text: anyText(limits.optionText), value: text(limits.optionValue) },
  { description: anyText(limits.optionText) },
)

export const overflowOption = shape(
  { text: plainText(limits.optionText), value: text(limits.optionValue) },
  { description: plainText(limits.optionText), url: url(limits.url) },
)

export const optionGroup = shape({
  label: plainText(limits.optionText),
  options: list(option, limits.options),
})

const slackFile = shape({}, { id: text(limits.id), url: url(limits.url) }, needsOf('one', 'id', 'url'))

/** What an image block and an image element share. */
export const imageSource = { image_url: publicUrl(limits.url), slack_file: slackFile }
export const oneImageSource = needsOf('one', 'image_url', 'slack_file')
