import { describe, expect, test } from 'vitest'
import type { Block } from '../../../demo/slack/workspace.ts'
import { drawn, readable } from './draw.ts'
import { answer, areaChart, barChart, dataTable, lineChart, pieChart, table } from './sample-messages.ts'

const hostile = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>`
const plain = (text: string) => ({ type: 'plain_text', text })
const raw = (text: string) => ({ type: 'raw_text', text })
const richText = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
})
const option = (text: string) => ({ text: plain(text), value: text })
const chart = (label: string, title: string) => ({
  type: 'bar',
  series: [{ name: title, data: [{ label, value: 1 }] }],
  axis_config: { categories: [label], x_label: title, y_label: title },
})

/** One block of each kind, with the same text wherever a text can stand. */
function everyKind(text: string): Record<string, Block> {
  return {
    header: { type: 'header', text: plain(text) },
    section: { type: 'section', text: plain(text), fields: [plain(text)] },
    'section with an accessory': {
      type: 'section',
      text: plain('x'),
      accessory: { type: 'overflow', action_id: 'a', options: [option(text)] },
    },
    context: { type: 'context', elements: [plain(text)] },
    button: {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: text,
          text: plain(text),
          value: text,
          confirm: { title: plain(text), text: plain(text) },
        },
      ],
    },
    select: {
      type: 'actions',
      elements: [
        { type: 'static_select', action_id: 'a', placeholder: plain(text), options: [option(text)] },
      ],
    },
    input: {
      type: 'input',
      block_id: text,
      label: plain(text),
      element: { type: 'plain_text_input', action_id: 'a', initial_value: text, placeholder: plain(text) },
    },
    radio: {
      type: 'input',
      label: plain('x'),
      element: { type: 'radio_buttons', action_id: text, options: [option(text)] },
    },
    table: { type: 'table', rows: [[raw(text)], [raw(text)]] },
    'table with rich text': { type: 'table', rows: [[raw('x')], [richText(text)]] },
    data_table: { type: 'data_table', caption: text, rows: [[raw(text)], [raw(text)]] },
    chart: { type: 'data_visualization', title: text, chart: chart(text, text) },
    pie: {
      type: 'data_visualization',
      title: text,
      chart: { type: 'pie', segments: [{ label: text, value: 1 }] },
    },
    rich_text: richText(text),
    markdown: { type: 'markdown', text },
    container: {
      type: 'container',
      title: plain(text),
      child_blocks: [{ type: 'section', text: plain(text) }],
    },
  }
}

describe('every kind of block', () => {
  test.for(Object.entries(everyKind('Closed chats')))('%s shows its text', ([, block]) => {
    expect(drawn(block)).toContain('Closed chats')
  })

  test.for(Object.entries(everyKind(hostile)))('%s never lets a text become markup', ([, block]) => {
    const html = drawn(block)
    expect(html).not.toMatch(/<script|<img/i)
    expect(html.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]*onerror/i)
  })

  test('text of a plain_text object is not read as mrkdwn', () => {
    expect(drawn({ type: 'section', text: plain('*a* <@U1> &lt;') })).toContain('*a* &lt;@U1&gt; &amp;lt;')
  })
})

describe('interactive elements', () => {
  test('carry what a click must name', () => {
    const html = drawn(...answer)
    expect(html).toMatch(
      /data-element="button" data-block="next" data-action="share"[^>]*data-state="[^"]*a1/,
    )
    expect(html).toContain('data-confirm="{&quot;title&quot;:&quot;Delete this answer?&quot;')
  })

  test('a select keeps its groups, and each option in Slack’s own shape', () => {
    const html = drawn(...answer)
    expect(html).toContain('<optgroup label="Weeks">')
    expect(html).toContain(
      'data-option="{&quot;text&quot;:{&quot;type&quot;:&quot;plain_text&quot;,&quot;text&quot;:&quot;Last week&quot;}',
    )
  })
})

describe('tables', () => {
  test('numbers stand right, and show the text the bot gave them', () => {
    expect(drawn(table)).toContain('<td class="align-right">912</td>')
  })

  test('numbers stand right where one is missing too, though such a column is sorted as text', () => {
    const number = (value: number) => ({ type: 'raw_number', value, text: `${value}` })
    const rows = [
      [raw('all'), raw('some'), raw('mixed')],
      [number(1), number(2), number(3)],
      [number(4), raw('–'), raw('none')],
    ]
    const html = drawn({ type: 'data_table', caption: 'Chats', rows, row_header_column_index: 2 })
    expect([...html.matchAll(/<th scope="col" class="align-(\w+)"/g)].map(([, side]) => side)).toEqual([
      'right',
      'right',
      'left',
    ])
    expect([...html.matchAll(/data-is-number="(\w+)"/g)].map(([, is]) => is)).toEqual([
      'true',
      'false',
      'false',
    ])
  })

  test('a raw cell is shown letter by letter', () => {
    expect(readable(drawn({ type: 'table', rows: [[raw('h')], [raw('<b>:tada: *x*')]] }))).toBe(
      'h<b>:tada: *x*',
    )
  })

  test('a data table shows its first page, names its rows and can be sorted by value', () => {
    const html = drawn(dataTable)
    expect(html.match(/<tr hidden="">/g)).toHaveLength(10)
    expect(html).toContain('<caption>Chats by agent, Mon 16 Mar 2026</caption>')
    expect(html).toContain('1–6 de 16')
    expect(html).toContain('<td class="align-right" data-value="1200">1,200</td>')
    expect(html).toContain('scope="row">Agent A. ***')
  })
})

describe('charts', () => {
  test.for([
    ['bar', barChart, 4, /<rect/g],
    ['line', lineChart, 28, /class="dot"/g],
    ['area', areaChart, 1, /class="area"/g],
    ['pie', pieChart, 4, /class="slice/g],
  ] as const)('a %s chart draws every value', ([, block, count, mark]) => {
    expect(drawn(block).match(mark)).toHaveLength(count)
  })

  test('say what they show in words, and list every figure', () => {
    const html = drawn(barChart)
    expect(html).toContain('aria-label="Gráfico de barras: Closed chats by channel. Series: Closed chats."')
    expect(html).toContain('<th scope="row">Webchat</th><td>233</td>')
  })

  test('bars below zero hang from the zero line', () => {
    const data = [
      { label: 'a', value: 10 },
      { label: 'b', value: -10 },
    ]
    const html = drawn({
      type: 'data_visualization',
      title: 't',
      chart: { type: 'bar', series: [{ name: 's', data }], axis_config: { categories: ['a', 'b'] } },
    })
    expect(html).toMatch(/y="0" height="50".*y="50" height="50"/)
  })
})
