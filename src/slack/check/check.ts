import type { ContextBlock, RichTextBlock } from '@slack/types'
import { limits } from '../render/limits.ts'
import type { Block } from '../render/block.ts'
import { checkActions } from './check-actions.ts'
import { checkChart } from './check-chart.ts'
import { checkInput } from './check-input.ts'
import { checkTable } from './check-table.ts'
import { atLeastOne, atMost, type BlockProblem, text, unique } from './problem.ts'

/** Everything in these blocks that is beyond a limit of Slack's. */
export function check(
  blocks: readonly Block[],
  surface: 'message' | 'view' = 'message',
): readonly BlockProblem[] {
  const many = (type: Block['type']) => blocks.filter((block) => block.type === type).length
  return [
    ...atMost('', 'blocks', blocks.length, limits[surface].blocks),
    ...atMost('', 'charts', many('data_visualization'), limits.message.charts),
    ...atMost('', 'tables', many('data_table'), limits.message.tables),
    ...unique(
      '',
      'block ids',
      blocks.flatMap(({ block_id }) => block_id ?? []),
    ),
    ...blocks.flatMap((block, index) => checkBlock(block, `/${index}`)),
  ]
}

function checkBlock(block: Block, at: string): readonly BlockProblem[] {
  switch (block.type) {
    case 'rich_text':
      return checkRichText(block, at)
    case 'context':
      return checkContext(block, at)
    case 'actions':
      return checkActions(block, at)
    case 'data_visualization':
      return checkChart(block, at)
    case 'data_table':
      return checkTable(block, at)
    case 'header':
      return text(`${at}/text`, block.text.text, limits.header)
    case 'input':
      return checkInput(block, at)
  }
}

function checkRichText({ elements }: RichTextBlock, at: string): readonly BlockProblem[] {
  return [
    ...atLeastOne(`${at}/elements`, 'elements', elements.length),
    ...elements.flatMap((section, index) =>
      section.elements.flatMap((element, place) =>
        'text' in element && element.text !== undefined
          ? text(`${at}/elements/${index}/elements/${place}/text`, element.text, limits.richText)
          : [],
      ),
    ),
  ]
}

function checkContext({ elements }: ContextBlock, at: string): readonly BlockProblem[] {
  return [
    ...atLeastOne(`${at}/elements`, 'elements', elements.length),
    ...atMost(`${at}/elements`, 'elements', elements.length, limits.context.elements),
    ...elements.flatMap((element, index) =>
      element.type === 'image' ? [] : text(`${at}/elements/${index}/text`, element.text, limits.context.text),
    ),
  ]
}
