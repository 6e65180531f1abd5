import { type Json, jsonList } from '../json.ts'
import { interactiveElements } from './interactive-elements.ts'
import { limits } from './limits.ts'
import type { Report } from './rule.ts'
import { cellsLength } from './tables.ts'

/** What spans the blocks of one payload: unique ids, and the sums that Slack allows. */
export function checkWhole(blocks: readonly Json[], pointer: string, report: Report): void {
  uniqueIds(blocks, pointer, report)
  const focused = interactiveElements(blocks).filter(({ element }) => element['focus_on_load'] === true)
  if (focused.length > 1) report(pointer, 'only one element may have focus_on_load')
  const nested = blocks.flatMap((block) => [block, ...jsonList(block['child_blocks'])])
  const tables = nested.filter(({ type }) => type === 'table' || type === 'data_table')
  const charts = nested.filter(({ type }) => type === 'data_visualization')
  if (tables.length > limits.tablesPerMessage) report(pointer, 'only one table is allowed')
  if (charts.length > limits.chartsPerMessage) report(pointer, 'no more than 2 data visualizations allowed')
  const cells = tables.reduce((sum, table) => sum + cellsLength(table), 0)
  if (cells > limits.cellsText)
    report(pointer, `table cells must be less than ${limits.cellsText + 1} characters`)
  const markdown = nested
    .filter(({ type }) => type === 'markdown')
    .reduce((sum, { text }) => sum + String(text).length, 0)
  if (markdown > limits.markdown) {
    report(pointer, `markdown must be less than ${limits.markdown + 1} characters in sum`)
  }
}

function uniqueIds(blocks: readonly Json[], pointer: string, report: Report): void {
  const seen = new Set<unknown>()
  for (const [index, block] of blocks.entries()) {
    const at = `${pointer}/${index}`
    const id = block['block_id']
    if (id !== undefined && seen.has(id))
      report(`${at}/block_id`, `duplicate block_id: ${JSON.stringify(id)}`)
    seen.add(id)
    const actionIds = interactiveElements([block]).map(({ blockId, actionId }) => `${blockId} ${actionId}`)
    if (new Set(actionIds).size < actionIds.length) report(at, 'action_id must be unique in a block')
    uniqueIds(jsonList(block['child_blocks']), `${at}/child_blocks`, report)
  }
}
