import { describe, expect, test } from 'vitest'
import { checkMessage } from '../../demo/slack/blocks/check-message.ts'
import { checkView } from '../../demo/slack/blocks/check-view.ts'
import type { Button, Chart, DataTable, Menu, Message, MessagePart } from '../../src/bot/model/message.ts'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { check } from '../../src/slack/check/check.ts'
import { homeView } from '../../src/slack/send/home-view.ts'
import { limits } from '../../src/slack/render/limits.ts'
import { forms } from '../../src/slack/send/refusals.ts'
import type { Block } from '../../src/slack/render/block.ts'
import { render } from '../../src/slack/render/render.ts'
import { answer, chart, table } from './messages.ts'

function answerOf(...parts: readonly MessagePart[]): Message {
  return { ...oneLine('en', '1,234 closed chats'), parts }
}

function drawn<T extends Block['type']>(message: Message, type: T): Extract<Block, { type: T }> {
  const found = render(message, 'chart').blocks?.find((block) => block.type === type)
  if (found === undefined) throw new Error(`no ${type}`)
  return found as Extract<Block, { type: T }>
}

function smallPrint(message: Message): readonly string[] {
  const blocks = render(message, 'chart').blocks ?? []
  return blocks.flatMap((block) => (block.type === 'context' ? [JSON.stringify(block.elements)] : []))
}

function list(n: number, name = 'Name'): string[] {
  return Array.from({ length: n }, (_, index) => `${name} ${index + 1}`)
}

const tall: DataTable = {
  ...table,
  rows: list(180).map((text, index) => [
    { text },
    { text: `${index}`, value: index },
    { text: '1 %', value: 0.01 },
  ]),
}
const wide: DataTable = {
  ...table,
  columns: list(25, 'Column').map((label) => ({ label, align: 'left' })),
  rows: list(90).map(() =>
    list(25, 'A very long cell of twenty characters and more').map((text) => ({ text })),
  ),
}
const crowded: Chart = {
  ...chart,
  categories: list(30, 'A category with a long name'),
  series: list(9, 'A series with a long name').map((name) => ({
    name,
    values: list(30).map((_, n) => n + 1),
  })),
}

function entry(text: string): Extract<MessagePart, { kind: 'entry' }> {
  return { kind: 'entry', text, note: 'a note', buttons: [{ label: 'Ask', press: { kind: 'ask', text } }] }
}

function choices(n: number): readonly Button[] {
  return list(n, 'Choice').map((label, index) => ({
    label,
    press: { kind: 'rows', answer: 'a1', page: index },
  }))
}

function menuOf(n: number): Menu {
  return { label: 'More', options: choices(n) }
}

/** The elements of all rows. */
function controls(...buttons: Message['buttons']) {
  const { blocks = [] } = render({ ...oneLine('en', 'x'), buttons }, 'text')
  return blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
}

describe('within the limits of Slack', () => {
  const messages: Readonly<Record<string, Message>> = {
    'an answer with everything': answer,
    'nothing but a headline': oneLine('en', 'No closed chats'),
    'an empty headline': oneLine('en', ' '),
    'a long headline': oneLine('en', 'word '.repeat(2_000)),
    'long texts': answerOf(...list(20).map(() => ({ kind: 'text' as const, text: 'word '.repeat(1_000) }))),
    'a tall table': answerOf(tall),
    'a wide table': answerOf(wide),
    'many tables': answerOf(table, table, tall, wide),
    'a table without rows': answerOf({ ...table, rows: [] }),
    'a crowded chart': answerOf(crowded),
    'many charts': answerOf(chart, chart, chart, crowded),
    'many buttons': {
      ...oneLine('en', 'Which?'),
      buttons: list(40, 'x'.repeat(100)).map((label) => ({ label, press: { kind: 'ask', text: label } })),
    },
    'long small print': { ...oneLine('en', 'x'), context: list(300, 'A line of small print') },
    'many entries': answerOf(...list(120).map((text) => entry(text))),
    'many headings': answerOf(
      ...list(60, 'x'.repeat(200)).map((text) => ({ kind: 'heading' as const, text })),
    ),
    'an empty heading and an empty entry': answerOf({ kind: 'heading', text: ' ' }, entry(' ')),
    'a long entry': answerOf({ ...entry('x'.repeat(5_000)), note: 'y'.repeat(5_000) }),
    'menus of all sizes': { ...oneLine('en', 'x'), buttons: [0, 1, 2, 5, 6, 100, 101, 250].map(menuOf) },
    'a call': { ...answer, mentions: 'U0ANA' },
    'many parts': answerOf(...list(120).map((text) => ({ kind: 'text' as const, text }))),
  }

  describe.each(forms)('as %s', (form) => {
    test.each(Object.keys(messages))('%s', (name) => {
      const { text, blocks = [] } = render(messages[name] ?? answer, form)
      expect(check(blocks)).toEqual([])
      expect(checkMessage([...blocks], 'message', 'nowhere')).toEqual([])
      expect(text.length).toBeGreaterThan(0)
      expect(text.length).toBeLessThan(limits.message.text)
    })
  })

  test.each(Object.keys(messages))('%s in App Home', (name) => {
    const payload = render(messages[name] ?? answer, 'text', 'view')
    expect(check(payload.blocks ?? [], 'view')).toEqual([])
    expect(checkView(homeView(payload), 'home')).toEqual([])
  })

  test('App Home takes a message without blocks too', () => {
    expect(checkView(homeView(render(answer, 'bare')), 'home')).toEqual([])
  })
})

describe('what does not fit', () => {
  test('a table says how many of its rows it shows, and keeps its totals', () => {
    const { rows } = drawn(answerOf(tall), 'data_table')
    expect(rows).toHaveLength(limits.table.rows)
    expect(rows.at(-1)?.[0]).toMatchObject({ text: 'Total' })
    expect(smallPrint(answerOf(tall))).toEqual([expect.stringContaining('Showing 99 of 180')])
  })

  test('of many entries it is said how many are shown', () => {
    const many = answerOf(...list(120).map((text) => entry(text)))
    expect(smallPrint(many)).toEqual([expect.stringContaining('Showing 24 of 120')])
    expect(render(many, 'text', 'view').blocks).toContainEqual(
      expect.objectContaining({ elements: [expect.objectContaining({ text: 'Showing 49 of 120' })] }),
    )
  })

  test('of many other parts it is said that some are missing', () => {
    const many = answerOf(...list(120).map((text) => ({ kind: 'text' as const, text })))
    expect(smallPrint(many)).toEqual([expect.stringContaining('does not fit into one Slack message')])
  })

  test('a chart of bars says how many it shows', () => {
    expect(smallPrint(answerOf({ ...crowded, series: crowded.series.slice(0, 1) }))).toEqual([
      expect.stringContaining('Showing 20 of 30'),
    ])
  })

  test('a curve over a day loses its silent hours', () => {
    const hours = list(24, 'Hour')
    const values = hours.map((_, hour) => (hour < 6 || hour > 20 ? 0 : hour))
    const day: Chart = { ...chart, shape: 'line', categories: hours, series: [{ name: 'Chats', values }] }
    expect(drawn(answerOf(day), 'data_visualization').chart).toMatchObject({
      type: 'line',
      axis_config: { categories: hours.slice(6, 21) },
    })
  })

  test('a curve longer than a chart is drawn in two halves of one scale', () => {
    const values = list(31).map((_, day) => day + 1)
    const month: Chart = {
      ...chart,
      shape: 'line',
      categories: list(31),
      series: [{ name: 'Chats', values }],
    }
    const blocks = render(answerOf(month), 'chart').blocks ?? []
    const halves = blocks.flatMap((block) => (block.type === 'data_visualization' ? [block] : []))
    expect(halves.map(({ title }) => title)).toEqual([`${chart.title} (1/2)`, `${chart.title} (2/2)`])
    const highest = list(31).map((label) => ({ label, value: 31 }))
    expect(
      halves.flatMap((half) => ('series' in half.chart ? (half.chart.series[1]?.data ?? []) : [])),
    ).toEqual(highest)
    expect(
      halves.flatMap((half) => ('series' in half.chart ? (half.chart.series[0]?.data ?? []) : [])),
    ).toEqual(list(31).map((label, day) => ({ label, value: day + 1 })))
  })

  test('a curve with gaps, or longer than two charts, is a table instead: nothing is invented or cut off', () => {
    const gap: Chart = { ...chart, shape: 'line', series: [{ name: 'Wait', values: [3, null, 5] }] }
    const hours: Chart = {
      ...chart,
      shape: 'line',
      categories: list(60),
      series: [{ name: 'x', values: list(60).map(() => 1) }],
    }
    expect(drawn(answerOf(gap), 'data_table').rows[2]?.[1]).toEqual({ type: 'raw_text', text: '–' })
    expect(drawn(answerOf(hours), 'data_table').rows).toHaveLength(61)
  })

  test('a pie of too many parts is drawn as bars', () => {
    const many: Chart = {
      ...chart,
      shape: 'pie',
      categories: list(9),
      series: [{ name: 'x', values: list(9).map(() => 1) }],
    }
    expect(drawn(answerOf(many), 'data_visualization').chart.type).toBe('bar')
    expect(drawn(answerOf({ ...chart, shape: 'pie' }), 'data_visualization').chart.type).toBe('pie')
  })

  test('long labels that begin alike stay different', () => {
    const names = ['Soporte técnico nivel uno', 'Soporte técnico nivel dos', 'Soporte técnico nivel uno']
    const { chart: short } = drawn(answerOf({ ...chart, categories: names }), 'data_visualization')
    expect(short).toMatchObject({
      axis_config: { categories: ['Soporte técnico niv…', 'Soporte técnico n… 2', 'Soporte técnico n… 3'] },
    })
  })

  test('a question too long for a button is not cut: the button is left out', () => {
    const message: Message = {
      ...oneLine('en', 'x'),
      buttons: [{ label: 'Again', press: { kind: 'ask', text: 'x'.repeat(3_000) } }],
    }
    expect(render(message, 'chart').blocks?.map(({ type }) => type)).toEqual(['rich_text'])
  })
})

describe('menus', () => {
  test('one option is a button, more are a list', () => {
    const types = [1, 2].map((n) => controls(menuOf(n)).map(({ type }) => type))
    expect(types).toEqual([['button'], ['static_select']])
  })

  test('a list holds a hundred; the rest are in another', () => {
    const sizes = controls(menuOf(250)).map((element) => ('options' in element ? element.options?.length : 0))
    expect(sizes).toEqual([100, 100, 50])
  })

  test('an option too long to travel in a menu is a button beside it', () => {
    const long: Button = { label: 'Long', press: { kind: 'ask', text: 'x'.repeat(200) } }
    const elements = controls({ label: 'Ask', options: [...choices(3), long] })
    expect(elements.map(({ type }) => type)).toEqual(['static_select', 'button'])
  })
})

describe('what asks first', () => {
  const confirmation = { title: 'Delete?', text: 'x'.repeat(400), confirm: 'Delete', deny: 'Keep it' }
  const press = { kind: 'digest', digest: 'd', act: 'delete' } as const
  const asking: Button = { label: 'Delete', press, confirmation }

  test('is a button with a dialog, within the limits of dialogs', () => {
    const [element] = controls(asking)
    expect(element).toMatchObject({
      type: 'button',
      confirm: { title: { text: 'Delete?' }, confirm: { text: 'Delete' }, deny: { text: 'Keep it' } },
    })
  })

  test('stands beside its menu, which would ask before everything that is in it', () => {
    const elements = controls({ label: 'More', options: [...choices(3), asking] })
    expect(elements.map((element) => [element.type, 'confirm' in element])).toEqual([
      ['static_select', false],
      ['button', true],
    ])
  })
})

describe('calling somebody', () => {
  test('stands before the headline, and in the text', () => {
    const { text, blocks = [] } = render({ ...answer, mentions: 'U0ANA' }, 'text')
    expect(text).toMatch(/^<@U0ANA> 1,234/)
    expect(blocks[0]).toMatchObject({
      elements: [{ elements: [{ type: 'user', user_id: 'U0ANA' }, {}, {}] }],
    })
  })

  test.each(['!channel', 'U0ANA> <!here', ''])('%j is nobody', (mentions) => {
    expect(render({ ...answer, mentions }, 'text')).toEqual(render(answer, 'text'))
  })
})

describe('cells', () => {
  test('numbers sort as numbers, and an empty cell is a dash', () => {
    const { rows } = drawn(answerOf(table), 'data_table')
    expect(rows[1]?.[1]).toEqual({ type: 'raw_number', value: 812, text: '812' })
    expect(rows[3]?.[2]).toEqual({ type: 'raw_text', text: '–' })
  })
})

describe('text from customers', () => {
  const hostile =
    '<!channel> <@U0ANA> <https://evil.example|click> https://evil.example *bold* :rotating_light: <!date^1^{date}|x> a & b \u202Eevil\u0000\u200B'

  function asking(text: string): Button {
    return { label: text, press: { kind: 'ask', text: text.slice(0, 30) } }
  }

  test.each(forms)('is data and nothing else, as %s', (form) => {
    const message: Message = {
      language: 'en',
      headline: hostile,
      parts: [
        { kind: 'text', text: hostile },
        { kind: 'heading', text: hostile },
        {
          kind: 'entry',
          text: hostile,
          note: hostile,
          buttons: [{ label: hostile, options: [hostile, 'b'].map(asking) }],
        },
        { kind: 'invitation', text: hostile, mention: '<!channel>', example: hostile },
        { kind: 'figures', figures: [{ label: hostile, value: hostile, note: hostile }] },
        { ...chart, title: hostile, categories: [hostile, 'b', 'c'] },
        { ...table, caption: hostile, rows: [[{ text: hostile }, { text: hostile }, { text: hostile }]] },
      ],
      context: [hostile],
      buttons: [{ label: hostile, press: { kind: 'ask', text: hostile } }],
    }
    const { text, blocks } = render(message, form)
    expect(text).not.toMatch(/<[!@#h]|:\/\/|:rotating_light:/)
    const sent = JSON.stringify(blocks ?? [])
    expect(sent).not.toMatch(/mrkdwn|"emoji":true|"type":"(link|user|broadcast|emoji|date)"/)
    expect(`${text}${sent.replaceAll(/"value":"(?:[^"\\]|\\.)*"/g, '')}`).not.toMatch(
      /\\u0000|[\u200B\u202E]/,
    )
  })

  test('keeps its accents, its emoji and its line breaks', () => {
    const { blocks } = render(answerOf({ kind: 'text', text: 'Señor 👩‍👧\r\nçã' }), 'text')
    expect(JSON.stringify(blocks)).toContain(String.raw`Señor 👩‍👧\nçã`)
  })
})

test('an invitation mentions the bot between its text and its example', () => {
  const part = { kind: 'invitation', text: 'To go on:', mention: 'U0BOT', example: 'and by hour?' } as const
  const { blocks = [] } = render(answerOf(part), 'text')
  expect(blocks).toContainEqual({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'To go on: ' },
          { type: 'user', user_id: 'U0BOT' },
          { type: 'text', text: ' and by hour?' },
        ],
      },
    ],
  })
})

test('the text of an answer reads well aloud', () => {
  expect(render(answer, 'bare').text.split('\n')).toEqual([
    '1,234 closed chats on Tue 17 Mar 2026',
    'Peak: 10:00 (123)',
    'Mean time: 00:04:12 +3 %',
    'Closed chats by channel',
    'WhatsApp: 812, 65.8 %',
    'Web: 310, 25.1 %',
    'Instagram: 112, –',
    'Closed chats (chat_13)',
    'Tue 17 Mar 2026 (Bogota, GMT-5)',
    '3 rows',
    'As of 10:42',
  ])
})
