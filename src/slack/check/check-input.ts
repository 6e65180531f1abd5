import type { Checkboxes, InputBlock, MultiStaticSelect, StaticSelect } from '@slack/types'
import { limits } from '../render/limits.ts'
import { checkOptions } from './check-options.ts'
import { atLeastOne, atMost, type BlockProblem, text } from './problem.ts'

export function checkInput({ label, hint, element }: InputBlock, at: string): readonly BlockProblem[] {
  return [
    ...text(`${at}/label`, label.text, limits.view.label),
    ...(hint === undefined ? [] : text(`${at}/hint`, hint.text, limits.view.hint)),
    ...checkElement(element, `${at}/element`),
  ]
}

function checkElement(element: InputBlock['element'], at: string): readonly BlockProblem[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return checkSelect(element, at)
    case 'checkboxes':
      return checkBoxes(element, at)
    case 'plain_text_input':
      return atMost(
        `${at}/initial_value`,
        'characters',
        element.initial_value?.length ?? 0,
        limits.view.typed,
      )
    default:
      return []
  }
}

function checkSelect(select: StaticSelect | MultiStaticSelect, at: string): readonly BlockProblem[] {
  const { options, option_groups: groups = [] } = select
  if (options !== undefined) return checkOptions(options, `${at}/options`)
  return [
    ...atLeastOne(`${at}/option_groups`, 'groups', groups.length),
    ...atMost(`${at}/option_groups`, 'groups', groups.length, limits.select.groups),
    ...groups.flatMap((group, index) => [
      ...text(`${at}/option_groups/${index}/label`, group.label.text, limits.select.option),
      ...checkOptions(group.options, `${at}/option_groups/${index}/options`),
    ]),
  ]
}

function checkBoxes({ options }: Checkboxes, at: string): readonly BlockProblem[] {
  return [
    ...atLeastOne(`${at}/options`, 'options', options.length),
    ...atMost(`${at}/options`, 'options', options.length, limits.checkboxes.options),
    ...options.flatMap(({ text: label, value = '' }, index) => [
      ...text(`${at}/options/${index}/text`, label.text, limits.select.option),
      ...text(`${at}/options/${index}/value`, value, limits.select.value),
    ]),
  ]
}
