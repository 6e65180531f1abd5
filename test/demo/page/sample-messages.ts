import type { Block, Message, View } from '../../../demo/slack/workspace.ts'

/** 17 March 2026, 08:00 in Bogotá. */
export const morning = Date.UTC(2026, 2, 17, 13) / 1000

const plain = (text: string) => ({ type: 'plain_text', text })
const raw = (text: string) => ({ type: 'raw_text', text })
const number = (value: number) => ({ type: 'raw_number', value, text: value.toLocaleString('en-US') })

export const answer: readonly Block[] = [
  { type: 'header', text: plain('Closed chats by channel') },
  {
    type: 'section',
    block_id: 'summary',
    text: {
      type: 'mrkdwn',
      text: '*1,284* closed chats on *Mon 16 Mar 2026*. WhatsApp carries most of them: *912* (71 %).\n> First replies took 00:01:42 on average.',
    },
    accessory: {
      type: 'overflow',
      action_id: 'more',
      options: [
        { text: plain('Show as table'), value: 'table' },
        { text: plain('Download CSV'), value: 'csv' },
      ],
    },
  },
  {
    type: 'section',
    block_id: 'fields',
    fields: [
      { type: 'mrkdwn', text: '*Average wait*\n00:01:42' },
      { type: 'mrkdwn', text: '*Longest wait*\n00:14:09' },
    ],
  },
  {
    type: 'context',
    elements: [
      {
        type: 'mrkdwn',
        text: 'chat_13 · Bogotá · Mon 16 Mar 2026, 00:00–23:59 (America/Bogota) · 4 rows · as of <!date^1773752400^{date_short_pretty} {time}|Tue 08:00>',
      },
    ],
  },
  {
    type: 'actions',
    block_id: 'next',
    elements: [
      { type: 'button', action_id: 'share', text: plain('Share in channel'), style: 'primary', value: 'a1' },
      { type: 'button', action_id: 'other', text: plain('Closed interactions instead'), value: 'a1' },
      {
        type: 'static_select',
        action_id: 'period',
        placeholder: plain('Another period'),
        option_groups: [
          { label: plain('Days'), options: [{ text: plain('Today'), value: 'today' }] },
          { label: plain('Weeks'), options: [{ text: plain('Last week'), value: 'last-week' }] },
        ],
      },
      {
        type: 'button',
        action_id: 'forget',
        text: plain('Delete'),
        style: 'danger',
        confirm: {
          title: plain('Delete this answer?'),
          text: plain('Nobody in the channel will see it any more.'),
          confirm: plain('Delete'),
          deny: plain('Keep'),
        },
      },
    ],
  },
]

const hours = Array.from({ length: 14 }, (_, index) => `${String(index + 7).padStart(2, '0')}:00`)
const curve = (peak: number, at: number) =>
  hours.map((label, index) => ({ label, value: Math.round(peak * Math.exp(-((index - at) ** 2) / 14)) }))

export const lineChart: Block = {
  type: 'data_visualization',
  title: 'Chats by hour',
  chart: {
    type: 'line',
    series: [
      { name: 'Mon 16 Mar', data: curve(148, 4) },
      { name: 'Mon 9 Mar', data: curve(121, 5) },
    ],
    axis_config: { categories: hours, x_label: 'Hour in Bogotá', y_label: 'Chats' },
  },
}

const channels = ['WhatsApp', 'Webchat', 'Facebook', 'Instagram']
const bars = (values: readonly number[]) =>
  channels.map((label, index) => ({ label, value: values[index] ?? 0 }))

export const barChart: Block = {
  type: 'data_visualization',
  title: 'Closed chats by channel',
  chart: {
    type: 'bar',
    series: [{ name: 'Closed chats', data: bars([912, 233, 98, 41]) }],
    axis_config: { categories: channels, y_label: 'Closed chats' },
  },
}

export const pieChart: Block = {
  type: 'data_visualization',
  title: 'Closed chats by channel',
  chart: { type: 'pie', segments: bars([912, 233, 98, 41]) },
}

export const areaChart: Block = {
  type: 'data_visualization',
  title: 'Waiting chats',
  chart: {
    type: 'area',
    series: [{ name: 'Waiting', data: curve(18_400, 6) }],
    axis_config: { categories: hours },
  },
}

export const dataTable: Block = {
  type: 'data_table',
  caption: 'Chats by agent, Mon 16 Mar 2026',
  page_size: 6,
  rows: [
    [raw('Agent'), raw('Channel'), raw('Closed'), raw('Average handling')],
    ...Array.from({ length: 16 }, (_, index) => [
      raw(`Agent ${String.fromCodePoint(65 + index)}. ***`),
      raw(channels[index % 4] ?? ''),
      number(1200 - index * 71),
      raw(`00:0${index % 6}:${10 + index}`),
    ]),
  ],
}

export const table: Block = {
  type: 'table',
  rows: [
    [raw('Channel'), raw('Closed'), raw('Share')],
    [raw('WhatsApp'), number(912), raw('71 %')],
    [raw('Webchat'), number(233), raw('18 %')],
    [raw('<b>Facebook</b>'), number(98), raw('8 %')],
  ],
}

/** One message of each kind that the page draws, over two days. */
export function sampleMessages(from: number = morning): Message[] {
  const said = (after: number, user: string, text: string, rest: Partial<Message> = {}): Message => {
    return { ts: `${from + after}.000100`, channel: 'C1', user, text, reactions: [], ...rest }
  }
  const question = said(0, 'U1', '<@U9> closed chats by channel yesterday')
  return [
    said(-72_000, 'U2', 'Good morning! The WhatsApp line is very busy today :eyes:'),
    said(
      -71_990,
      'U2',
      'Could somebody look at the waiting times? `skill 12` and <https://example.com|the board>',
    ),
    said(-71_000, 'U4', 'Bom dia, já estou vendo.', { reactions: [{ name: '+1', users: ['U1', 'U2'] }] }),
    question,
    said(9, 'U9', 'Closed chats by channel', { blocks: answer, threadTs: question.ts }),
    said(60, 'U1', 'and by hour?', { threadTs: question.ts }),
    said(69, 'U9', 'Chats by hour', { blocks: [lineChart], threadTs: question.ts }),
    said(600, 'U9', 'Your daily digest', { blocks: [...answer.slice(0, 2), barChart, ...answer.slice(3)] }),
    said(900, 'U9', 'Chats by agent', { blocks: [dataTable, table], editedAt: `${from + 950}.000000` }),
    said(1000, 'U9', 'Only for you', {
      ephemeralTo: 'U1',
      blocks: [
        {
          type: 'section',
          text: { type: 'mrkdwn', text: 'On it: *closed chats*, yesterday. You are *2nd* in line.' },
        },
      ],
    }),
  ]
}

export const modal: View = {
  id: 'V1',
  kind: 'modal',
  person: 'U1',
  errors: { period: 'Choose a day that has been.' },
  payload: {
    title: plain('Schedule a digest'),
    submit: plain('Schedule'),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: 'name',
        label: plain('Name'),
        hint: plain('Shown above every digest.'),
        element: { type: 'plain_text_input', action_id: 'name', placeholder: plain('Morning figures') },
      },
      {
        type: 'input',
        block_id: 'report',
        label: plain('Report'),
        element: {
          type: 'static_select',
          action_id: 'report',
          option_groups: [
            { label: plain('Chats'), options: [{ text: plain('Closed chats'), value: 'chat_13' }] },
            { label: plain('Calls'), options: [{ text: plain('Answered calls'), value: 'campaign_1' }] },
          ],
        },
      },
      {
        type: 'input',
        block_id: 'period',
        label: plain('From'),
        element: { type: 'datepicker', action_id: 'from', initial_date: '2026-03-18' },
      },
      {
        type: 'input',
        block_id: 'often',
        label: plain('How often'),
        element: {
          type: 'radio_buttons',
          action_id: 'often',
          initial_option: { text: plain('Every weekday'), value: 'weekday' },
          options: [
            { text: plain('Every day'), value: 'day' },
            { text: plain('Every weekday'), value: 'weekday', description: plain('Monday to Friday') },
          ],
        },
      },
      {
        type: 'input',
        block_id: 'with',
        optional: true,
        label: plain('Add'),
        element: {
          type: 'checkboxes',
          action_id: 'with',
          options: [
            { text: plain('A chart'), value: 'chart' },
            { text: plain('Last week beside it'), value: 'compare' },
          ],
        },
      },
      {
        type: 'input',
        block_id: 'where',
        optional: true,
        label: plain('Post to'),
        element: { type: 'conversations_select', action_id: 'where' },
      },
    ],
  },
}
