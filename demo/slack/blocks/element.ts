import { limits } from './limits.ts'
import { oneOf, type Rule, shape, text, yesNo } from './rule.ts'
import { confirm, plainText } from './texts.ts'

type Fields = Readonly<Record<string, Rule>>

/** What every element has that tells the bot something. */
export const actionId = { action_id: text(limits.id) }
/** What is chosen on the spot. */
export const choosing = { ...actionId, confirm, focus_on_load: yesNo }
/** What opens a menu or a calendar. */
export const picking = { ...choosing, placeholder: plainText(limits.placeholder) }

export function element(type: string, required: Fields, optional: Fields): Rule {
  return shape({ type: oneOf(type), ...required }, optional)
}
