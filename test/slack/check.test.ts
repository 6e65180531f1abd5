import type { InputBlock } from '@slack/types'
import { expect, test } from 'vitest'
import { check } from '../../src/slack/check/check.ts'
import type { Block, DataVisualizationBlock, SeriesChart } from '../../src/slack/render/block.ts'
import { render } from '../../src/slack/render/render.ts'
import { answer } from './messages.ts'

const whole = render(answer, 'chart').blocks ?? []

function the<T extends Block['type']>(type: T): Extract<Block, { type: T }> {
  return whole.find((block) => block.type === type) as Extract<Block, { type: T }>
}

const chart = the('data_visualization')
const series = chart.chart as SeriesChart
const table = the('data_table')
const row = the('actions')
const [head = [], ...rows] = table.rows

function chartOf(changed: Partial<SeriesChart>): DataVisualizationBlock {
  return { ...chart, chart: { ...series, ...changed } }
}

function pieOf(...segments: readonly { label: string; value: number }[]): DataVisualizationBlock {
  return { ...chart, chart: { type: 'pie', segments } }
}

function button(changed: object): Block {
  return { ...row, elements: [{ type: 'button', text: { type: 'plain_text', text: 'x' }, ...changed }] }
}

function asking(length: number) {
  const text = (words: string) => ({ type: 'plain_text', text: words })
  return { title: text('x'), text: text('x'.repeat(length)), confirm: text('x'), deny: text('x') }
}

function options(n: number, length = 1) {
  return Array.from({ length: n }, () => ({
    text: { type: 'plain_text' as const, text: 'x' },
    value: 'x'.repeat(length),
  }))
}

function picker(n: number, length?: number): Block {
  return { ...row, elements: [{ type: 'static_select', action_id: 'x', options: options(n, length) }] }
}

function inputOf(element: InputBlock['element']): Block {
  return { type: 'input', label: { type: 'plain_text', text: 'x' }, element }
}

const data = ['a', 'b'].map((label) => ({ label, value: 1 }))
const axis = { categories: ['a', 'b'] }

test.each<[string, readonly Block[], string]>([
  ['51 blocks', Array.from({ length: 51 }, () => the('context')), ''],
  ['three charts', [chart, chart, chart], ''],
  ['two tables', [table, table], ''],
  [
    'the same block id twice',
    [
      { ...chart, block_id: 'x' },
      { ...table, block_id: 'x' },
    ],
    '',
  ],
  [
    'a long question before a press',
    [button({ action_id: 'x', confirm: asking(301) })],
    '/0/elements/0/confirm/text',
  ],
  ['a chart without a title', [{ ...chart, title: '' }], '/0/title'],
  ['a chart with a long title', [{ ...chart, title: 'x'.repeat(51) }], '/0/title'],
  ['a chart without series', [chartOf({ series: [] })], '/0/chart/series'],
  [
    'seven series',
    [chartOf({ series: Array.from({ length: 7 }, (_, n) => ({ name: `${n}`, data })), axis_config: axis })],
    '/0/chart/series',
  ],
  [
    'two series of one name',
    [
      chartOf({
        series: [
          { name: 'x', data },
          { name: 'x', data },
        ],
        axis_config: axis,
      }),
    ],
    '/0/chart/series',
  ],
  [
    'a long series name',
    [chartOf({ series: [{ name: 'x'.repeat(21), data }], axis_config: axis })],
    '/0/chart/series/0/name',
  ],
  [
    'a category twice',
    [
      chartOf({
        series: [
          {
            name: 'x',
            data: [
              { label: 'a', value: 1 },
              { label: 'a', value: 2 },
            ],
          },
        ],
        axis_config: { categories: ['a', 'a'] },
      }),
    ],
    '/0/chart/axis_config/categories',
  ],
  [
    'a point missing',
    [chartOf({ series: [{ name: 'x', data: data.slice(1) }], axis_config: axis })],
    '/0/chart/series/0/data',
  ],
  [
    'a value that is no number',
    [
      chartOf({
        series: [{ name: 'x', data: [{ label: 'a', value: Number.NaN }] }],
        axis_config: { categories: ['a'] },
      }),
    ],
    '/0/chart/series/0/data',
  ],
  [
    'a long axis label',
    [chartOf({ axis_config: { ...series.axis_config, x_label: 'x'.repeat(51) } })],
    '/0/chart/axis_config/x_label',
  ],
  ['a pie without parts', [pieOf()], '/0/chart/segments'],
  ['a pie with a part of 0', [pieOf({ label: 'a', value: 0 })], '/0/chart/segments/0/value'],
  [
    'an empty cell',
    [{ ...table, rows: [head, [{ type: 'raw_text', text: '' }, ...(rows[0]?.slice(1) ?? [])]] }],
    '/0/rows/1/0',
  ],
  ['a short row', [{ ...table, rows: [head, rows[0]?.slice(1) ?? []] }], '/0/rows/1'],
  ['a table without rows', [{ ...table, rows: [head] }], '/0/rows'],
  [
    'a table of 102 rows',
    [{ ...table, rows: [head, ...Array.from({ length: 101 }, () => rows[0] ?? [])] }],
    '/0/rows',
  ],
  [
    'a table of too many characters',
    [
      {
        ...table,
        rows: [
          head,
          ...Array.from({ length: 60 }, () =>
            head.map(() => ({ type: 'raw_text' as const, text: 'x'.repeat(60) })),
          ),
        ],
      },
    ],
    '/0/rows',
  ],
  ['a page of 101 rows', [{ ...table, page_size: 101 }], '/0/page_size'],
  ['a table without a caption', [{ ...table, caption: '' }], '/0/caption'],
  [
    '26 buttons',
    [
      {
        ...row,
        elements: Array.from({ length: 26 }, (_, n) => ({
          type: 'button',
          text: { type: 'plain_text', text: 'x' },
          action_id: `x:${n}`,
        })),
      },
    ],
    '/0/elements',
  ],
  [
    'the same action id twice',
    [{ ...row, elements: [...row.elements, ...row.elements.slice(0, 1)] }],
    '/0/elements',
  ],
  ['a long button', [button({ text: { type: 'plain_text', text: 'x'.repeat(76) } })], '/0/elements/0/text'],
  ['a button that carries too much', [button({ value: 'x'.repeat(2_001) })], '/0/elements/0/value'],
  ['a long heading', [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }], '/0/text'],
  ['a long action id', [button({ action_id: 'x'.repeat(256) })], '/0/elements/0/action_id'],
  ['a list of 101', [picker(101)], '/0/elements/0/options'],
  ['a list without options', [picker(0)], '/0/elements/0/options'],
  ['an option that carries too much', [picker(1, 76)], '/0/elements/0/options/0/value'],
  ['eleven boxes', [inputOf({ type: 'checkboxes', options: options(11) })], '/0/element/options'],
  ['an empty small print', [{ type: 'context', elements: [] }], '/0/elements'],
  [
    'an empty text',
    [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }],
      },
    ],
    '/0/elements/0/elements/0/text',
  ],
])('%s is found', (_, blocks, at) => {
  expect(check(blocks).map((problem) => problem.at)).toContain(at)
})

test('an answer with everything has no problem', () => {
  expect(check(whole)).toEqual([])
})
