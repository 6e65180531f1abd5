import type { ActionsBlock, ActionsBlockElement, ConfirmationDialog } from '@slack/types'
import { limits } from '../render/limits.ts'
import { checkOptions } from './check-options.ts'
import { atLeastOne, atMost, type BlockProblem, text, unique } from './problem.ts'

export function checkActions({ elements }: ActionsBlock, at: string): readonly BlockProblem[] {
  return [
    ...atLeastOne(`${at}/elements`, 'elements', elements.length),
    ...atMost(`${at}/elements`, 'elements', elements.length, limits.actions.elements),
    ...unique(
      `${at}/elements`,
      'action ids',
      elements.flatMap(({ action_id }) => action_id ?? []),
    ),
    ...elements.flatMap((element, index) => [
      ...text(`${at}/elements/${index}/action_id`, element.action_id ?? '–', limits.id),
      ...checkElement(element, `${at}/elements/${index}`),
    ]),
  ]
}

function checkElement(element: ActionsBlockElement, at: string): readonly BlockProblem[] {
  switch (element.type) {
    case 'button':
      return [
        ...text(`${at}/text`, element.text.text, limits.button.text),
        ...text(`${at}/value`, element.value ?? '–', limits.button.value),
        ...(element.confirm === undefined ? [] : checkConfirm(element.confirm, `${at}/confirm`)),
      ]
    case 'static_select':
      return [
        ...text(`${at}/placeholder`, element.placeholder?.text ?? '–', limits.select.placeholder),
        ...checkOptions(element.options ?? [], `${at}/options`),
      ]
    default:
      return []
  }
}

function checkConfirm(dialog: ConfirmationDialog, at: string): readonly BlockProblem[] {
  const { title, text: longest, button } = limits.confirm
  return [
    ...text(`${at}/title`, dialog.title?.text ?? '–', title),
    ...text(`${at}/text`, dialog.text.text, longest),
    ...text(`${at}/confirm`, dialog.confirm?.text ?? '–', button),
    ...text(`${at}/deny`, dialog.deny?.text ?? '–', button),
  ]
}
