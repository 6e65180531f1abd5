import { describe, expect, it } from 'vitest'
import { checkMessage } from '../../../demo/slack/blocks/check-message.ts'
import { checkView } from '../../../demo/slack/blocks/check-view.ts'
import type { Json } from '../../../demo/slack/json.ts'

const words = (length: number) => 'x'.repeat(length)
const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

const section = (more: Json = {}) => ({ type: 'section', text: mrkdwn('Hello'), ...more })
const button = (more: Json = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more })
const actions = (...elements: Json[]) => ({ type: 'actions', elements })
const raw = (text: string) => ({ type: 'raw_text', text })
const rows = (count: number, columns = 2) => times(count, () => times(columns, (column) => raw(`c${column}`)))
const dataTable = (more: Json = {}) => ({ type: 'data_table', caption: 'Chats', rows: rows(3), ...more })
const points = (count: number) => times(count, (index) => ({ label: `p${index}`, value: index }))
const series = (name: string, count = 3) => ({ name, data: points(count) })
const bar = (more: Json = {}) => ({
  type: 'bar',
  series: [series('chats')],
  axis_config: { categories: points(3).map(({ label }) => label) },
  ...more,
})
const pie = (...values: number[]) => ({
  type: 'pie',
  segments: values.map((value, index) => ({ label: `s${index}`, value })),
})
const chart = (chart: Json, more: Json = {}) => ({
  type: 'data_visualization',
  title: 'Chats',
  chart,
  ...more,
})
const select = (count: number) => ({
  type: 'static_select',
  action_id: 'pick',
  options: times(count, (index) => ({ text: plain(`o${index}`), value: `o${index}` })),
})

const accepted: readonly [string, readonly Json[]][] = [
  ['a section with fields and a button', [section({ fields: [mrkdwn('a')], accessory: button() })]],
  ['50 blocks', times(50, () => ({ type: 'divider' }))],
  ['a header of 150 characters', [{ type: 'header', text: plain(words(150)) }]],
  ['a context', [{ type: 'context', elements: times(10, () => mrkdwn('a')) }]],
  ['25 buttons', [actions(...times(25, (index) => button({ action_id: `go${index}` })))]],
  ['a data table of a header and 100 rows', [dataTable({ rows: rows(101), page_size: 100 })]],
  ['a table with a number', [{ type: 'table', rows: [[{ type: 'raw_number', value: 1, text: '1' }]] }]],
  ['a bar chart', [chart(bar({ axis_config: { categories: ['p0', 'p1', 'p2'], x_label: 'Hour' } }))]],
  ['a pie and a line', [chart(pie(1, 2)), chart({ ...bar(), type: 'line' })]],
  ['a markdown block', [{ type: 'markdown', text: words(12_000) }]],
  [
    'a container',
    [{ type: 'container', title: plain('More'), child_blocks: [section(), actions(button())] }],
  ],
  [
    'feedback buttons',
    [
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'feedback',
            positive_button: { text: plain('Good'), value: 'up' },
            negative_button: { text: plain('Bad'), value: 'down' },
          },
        ],
      },
    ],
  ],
  [
    'rich text',
    [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { bold: true } }] },
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U0ANA' }] }],
          },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a' }] },
        ],
      },
    ],
  ],
]

const refused: readonly [string, readonly Json[], string][] = [
  ['51 blocks', times(51, () => ({ type: 'divider' })), '/blocks'],
  ['an unknown block', [{ type: 'chart' }], '/blocks/0/type'],
  ['a block without a type', [{ text: mrkdwn('a') }], '/blocks/0'],
  ['an alert outside a modal', [{ type: 'alert', text: plain('a') }], '/blocks/0/type'],
  ['a file block', [{ type: 'file', source: 'remote', external_id: '1' }], '/blocks/0/type'],
  ['an unknown field', [section({ colour: 'red' })], '/blocks/0'],
  ['a section of nothing', [{ type: 'section' }], '/blocks/0'],
  ['an empty text', [{ type: 'section', text: mrkdwn('') }], '/blocks/0/text/text'],
  ['a text of 3,001 characters', [{ type: 'section', text: mrkdwn(words(3001)) }], '/blocks/0/text/text'],
  ['11 fields', [section({ fields: times(11, () => mrkdwn('a')) })], '/blocks/0/fields'],
  ['a field of 2,001', [section({ fields: [mrkdwn(words(2001))] })], '/blocks/0/fields/0/text'],
  ['a header of 151', [{ type: 'header', text: plain(words(151)) }], '/blocks/0/text/text'],
  ['a header in mrkdwn', [{ type: 'header', text: mrkdwn('a') }], '/blocks/0/text/type'],
  [
    '11 context elements',
    [{ type: 'context', elements: times(11, () => mrkdwn('a')) }],
    '/blocks/0/elements',
  ],
  ['a button in a context', [{ type: 'context', elements: [button()] }], '/blocks/0/elements/0/type'],
  ['26 buttons', [actions(...times(26, (i) => button({ action_id: `${i}` })))], '/blocks/0/elements'],
  ['a button text of 76', [actions(button({ text: plain(words(76)) }))], '/blocks/0/elements/0/text/text'],
  ['a button value of 2,001', [actions(button({ value: words(2001) }))], '/blocks/0/elements/0/value'],
  ['a bad link', [actions(button({ url: 'nowhere' }))], '/blocks/0/elements/0/url'],
  ['the same action_id twice in a block', [actions(button(), button())], '/blocks/0'],
  ['the same block_id twice', [section({ block_id: 'a' }), section({ block_id: 'a' })], '/blocks/1/block_id'],
  ['a block_id of 256', [section({ block_id: words(256) })], '/blocks/0/block_id'],
  ['101 options', [actions(select(101))], '/blocks/0/elements/0/options'],
  ['a select without options', [actions({ type: 'static_select' })], '/blocks/0/elements/0'],
  ['an empty cell', [dataTable({ rows: [[raw('a')], [raw('')]] })], '/blocks/0/rows/1/0/text'],
  ['102 rows of a data table', [dataTable({ rows: rows(102) })], '/blocks/0/rows'],
  ['a data table of only a header', [dataTable({ rows: rows(1) })], '/blocks/0/rows'],
  ['101 rows of a table', [{ type: 'table', rows: rows(101) }], '/blocks/0/rows'],
  ['21 columns', [dataTable({ rows: rows(2, 21) })], '/blocks/0/rows/0'],
  ['rows of unequal length', [dataTable({ rows: [[raw('a')], [raw('b'), raw('c')]] })], '/blocks/0/rows/1'],
  ['a data table without caption', [{ type: 'data_table', rows: rows(2) }], '/blocks/0'],
  ['a page of 101', [dataTable({ page_size: 101 })], '/blocks/0/page_size'],
  ['two tables', [dataTable(), { type: 'table', rows: rows(2) }], '/blocks'],
  ['10,001 characters in cells', [dataTable({ rows: [[raw(words(5000))], [raw(words(5001))]] })], '/blocks'],
  ['three charts', times(3, () => chart(bar())), '/blocks'],
  ['a chart title of 51', [chart(bar(), { title: words(51) })], '/blocks/0/title'],
  ['a pie with a zero', [chart(pie(1, 0))], '/blocks/0/chart/segments/1/value'],
  ['a pie of seven', [chart(pie(1, 1, 1, 1, 1, 1, 1))], '/blocks/0/chart/segments'],
  ['seven series', [chart(bar({ series: times(7, (i) => series(`${i}`)) }))], '/blocks/0/chart/series'],
  ['two series of a name', [chart(bar({ series: [series('a'), series('a')] }))], '/blocks/0/chart/series'],
  ['a missing point', [chart(bar({ series: [series('a', 2)] }))], '/blocks/0/chart/series/0/data'],
  [
    '21 points',
    [chart(bar({ series: [series('a', 21)], axis_config: { categories: points(21).map((p) => p.label) } }))],
    '/blocks/0/chart/axis_config/categories',
  ],
  ['a donut', [chart({ type: 'donut', segments: [] })], '/blocks/0/chart/type'],
  [
    'a label of 21',
    [chart({ type: 'pie', segments: [{ label: words(21), value: 1 }] })],
    '/blocks/0/chart/segments/0/label',
  ],
  ['markdown over 12,000 in sum', times(2, () => ({ type: 'markdown', text: words(6001) })), '/blocks'],
  [
    'a chart in a container',
    [{ type: 'container', title: plain('a'), child_blocks: [chart(bar())] }],
    '/blocks/0/child_blocks/0/type',
  ],
  ['an image without a source', [{ type: 'image', alt_text: 'a' }], '/blocks/0'],
  ['a prototype name as type', [{ type: 'constructor' }], '/blocks/0/type'],
]

const modal = (more: Json = {}) => ({ type: 'modal', title: plain('Report'), blocks: [section()], ...more })
const input = { type: 'input', label: plain('Campaign'), element: { type: 'plain_text_input' } }

const refusedModals: readonly [string, Json, string][] = [
  ['a title of 25', modal({ title: plain(words(25)) }), '/title/text'],
  ['no title', { type: 'modal', blocks: [] }, ''],
  ['an input without submit', modal({ blocks: [input] }), ''],
  ['101 blocks', modal({ blocks: times(101, () => section()) }), '/blocks'],
  ['a chart', modal({ blocks: [chart(bar())] }), '/blocks/0/type'],
  ['private_metadata of 3,001', modal({ private_metadata: words(3001) }), '/private_metadata'],
]

describe('the check of blocks', () => {
  it.each(accepted)('takes %s', (_, blocks) => {
    expect(checkMessage(blocks, 'message', 'nowhere')).toEqual([])
  })

  it.each(refused)('refuses %s and points at it', (_, blocks, pointer) => {
    const pointers = checkMessage(blocks, 'message', 'nowhere').map((problem) => problem.pointer)
    expect(pointers).toContain(pointer)
  })

  it('takes a modal with 100 blocks and an input', () => {
    const blocks = [input, ...times(99, () => section())]
    expect(checkView(modal({ blocks, submit: plain('Go') }), 'modal')).toEqual([])
  })

  it.each(refusedModals)('refuses a modal with %s and points at it', (_, view, pointer) => {
    expect(checkView(view, 'modal').map((problem) => problem.pointer)).toContain(pointer)
  })

  it('can be told that a place takes no charts and data tables', () => {
    const refuses = (surface: 'message' | 'ephemeral', where: 'ephemerals' | 'messages' | 'everywhere') =>
      checkMessage([chart(bar())], surface, where).length > 0
    expect(refuses('ephemeral', 'ephemerals')).toBe(true)
    expect(refuses('message', 'ephemerals')).toBe(false)
    expect(refuses('message', 'messages')).toBe(true)
    expect(refuses('ephemeral', 'everywhere')).toBe(true)
  })
})
