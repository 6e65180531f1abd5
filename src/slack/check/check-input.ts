import type { InputBlock, PlainTextElement, StaticSelect } from '@slack/types'
import { limits } from '../limits.ts'
import { atLeastOne, atMost, type Problem, text } from './problem.ts'

export function checkInput({ label, hint, element }: InputBlock, at: string): readonly Problem[] {
  return [
    ...text(`${at}/label`, label.text, limits.view.label),
    ...(hint === undefined ? [] : text(`${at}/hint`, hint.text, limits.view.label)),
    ...(element.type === 'static_select' ? checkSelect(element, `${at}/element`) : []),
  ]
}

function checkSelect({ options, option_groups: groups = [] }: StaticSelect, at: string): readonly Problem[] {
  if (options !== undefined) return checkOptions(options, `${at}/options`)
  return [
    ...atLeastOne(`${at}/option_groups`, 'groups', groups.length),
    ...atMost(`${at}/option_groups`, 'groups', groups.length, limits.select.options),
    ...groups.flatMap((group, index) => [
      ...text(`${at}/option_groups/${index}/label`, group.label.text, limits.select.option),
      ...checkOptions(group.options, `${at}/option_groups/${index}/options`),
    ]),
  ]
}

type Options = readonly { readonly text: PlainTextElement; readonly value?: string }[]

function checkOptions(options: Options, at: string): readonly Problem[] {
  const { select } = limits
  return [
    ...atLeastOne(at, 'options', options.length),
    ...atMost(at, 'options', options.length, select.options),
    ...options.flatMap(({ text: label, value = '' }, index) => [
      ...text(`${at}/${index}/text`, label.text, select.option),
      ...text(`${at}/${index}/value`, value, select.value),
    ]),
  ]
}
