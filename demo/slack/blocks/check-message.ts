import type { Faults } from '../faults.ts'
import { jsonList } from '../json.ts'
import { blocksOfMessages } from './blocks.ts'
import { limits } from './limits.ts'
import type { Problem } from './problem.ts'
import { byType, list } from './rule.ts'
import { checkWhole } from './whole-payload.ts'

export type Surface = 'message' | 'ephemeral'

const native = new Set<unknown>(['data_table', 'data_visualization'])
const blocksRule = list(byType(blocksOfMessages), limits.messageBlocks, 0)

/** What Slack would refuse in a message's blocks. */
export function checkMessage(
  blocks: unknown,
  surface: Surface,
  refuseNative: Faults['refuseNative'],
  pointer = '/blocks',
): readonly Problem[] {
  const problems: Problem[] = []
  const report = (pointer: string, text: string) => problems.push({ pointer, text })
  blocksRule(blocks, pointer, report)
  checkWhole(jsonList(blocks), pointer, report)
  const isRefused = refuseNative === 'everywhere' || refuseNative === `${surface}s`
  for (const [index, { type }] of jsonList(blocks).entries()) {
    if (isRefused && native.has(type))
      report(`${pointer}/${index}/type`, `unsupported type: ${JSON.stringify(type)}`)
  }
  return problems
}
