import type { KnownBlock, SectionBlock } from '@slack/types'
import { createElement as h, Fragment, type ReactNode } from 'react'
import type { DataVisualizationBlock } from 'slack-blocks-to-jsx'
import type { Block, View } from '../../slack/workspace.ts'
import type { Viewer } from '../viewer.ts'
import { dataTable } from './data-table.ts'
import { dataVisualization } from './data-visualization.ts'
import { element } from './element.ts'
import { inputBlock } from './input-block.ts'
import type { Spot } from './interaction.ts'
import { libraryBlock } from './library-block.ts'
import { table } from './table.ts'
import { plain, text } from './text.ts'

/** Where blocks stand: in a message, or in a view with what the bot said was wrong with its inputs. */
export interface Surface {
  readonly viewer: Viewer
  readonly scope: string
  readonly errors?: View['errors']
}

export function blocks(list: readonly Block[], surface: Surface): ReactNode {
  return list.map((one, index) => h(Fragment, { key: index }, block(one, surface)))
}

function block(given: Block, surface: Surface): ReactNode {
  const { viewer, scope } = surface
  const known = given as unknown as KnownBlock | DataVisualizationBlock
  const spot: Spot = { viewer, scope, blockId: given.block_id ?? '', isInput: false }
  switch (known.type) {
    case 'header':
      return h('h3', { className: 'block-header' }, plain(known.text.text))
    case 'divider':
      return h('hr')
    case 'section':
      return section(known, spot)
    case 'context':
      return h('div', { className: 'context' }, ...known.elements.map((one) => contextPart(one, spot)))
    case 'actions':
    case 'context_actions':
      return h('div', { className: 'actions' }, ...known.elements.map((one) => element(one, spot)))
    case 'input':
      return inputBlock(known, spot, surface.errors?.[spot.blockId])
    case 'container':
      return h(
        'section',
        { className: 'container' },
        h('h3', { className: 'block-header' }, plain(known.title?.text ?? '')),
        known.subtitle && text(known.subtitle, viewer),
        blocks(known.child_blocks as unknown as Block[], surface),
      )
    case 'table':
      return table(known, viewer)
    case 'data_table':
      return dataTable(known, viewer)
    case 'data_visualization':
      return dataVisualization(known, viewer)
    case 'alert':
    case 'card':
    case 'carousel':
    case 'file':
    case 'image':
    case 'markdown':
    case 'plan':
    case 'rich_text':
    case 'task_card':
    case 'video':
    default:
      return libraryBlock(given, viewer)
  }
}

function section(block: SectionBlock, spot: Spot): ReactNode {
  const fields = block.fields?.map((field, index) => h(Fragment, { key: index }, text(field, spot.viewer)))
  return h(
    'div',
    { className: 'section' },
    h(
      'div',
      { className: 'section-body' },
      block.text && text(block.text, spot.viewer),
      fields && h('div', { className: 'fields' }, ...fields),
    ),
    block.accessory && h('div', { className: 'accessory' }, element(block.accessory, spot)),
  )
}

type ContextPart = Extract<KnownBlock, { type: 'context' }>['elements'][number]

function contextPart(part: ContextPart, spot: Spot): ReactNode {
  return part.type === 'image' ? element(part, spot) : text(part, spot.viewer)
}
