import type { PlainTextElement } from '@slack/types'
import { limits } from '../render/limits.ts'
import { atLeastOne, atMost, type BlockProblem, text } from './problem.ts'

type Options = readonly { readonly text: PlainTextElement; readonly value?: string }[]

/** What can be picked from a list. */
export function checkOptions(options: Options, at: string): readonly BlockProblem[] {
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
