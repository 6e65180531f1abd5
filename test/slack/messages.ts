import type { Chart, DataTable, Message } from '../../src/bot/model/message.ts'

export const chart: Chart = {
  kind: 'chart',
  shape: 'bar',
  title: 'Closed chats by channel',
  xLabel: 'Channel',
  yLabel: 'Chats',
  categories: ['WhatsApp', 'Web', 'Instagram'],
  series: [{ name: 'Closed chats', values: [812, 310, 112] }],
}

export const table: DataTable = {
  kind: 'table',
  caption: 'Closed chats by channel',
  columns: [
    { label: 'Channel', align: 'left' },
    { label: 'Chats', align: 'right' },
    { label: 'Share', align: 'right' },
  ],
  rows: [
    [{ text: 'WhatsApp' }, { text: '812', value: 812 }, { text: '65.8 %', value: 0.658 }],
    [{ text: 'Web' }, { text: '310', value: 310 }, { text: '25.1 %', value: 0.251 }],
    [{ text: 'Instagram' }, { text: '112', value: 112 }, { text: '', value: Number.NaN }],
  ],
  totals: [{ text: 'Total' }, { text: '1,234', value: 1234 }, { text: '100 %', value: 1 }],
}

/** An answer with everything in it. */
export const answer: Message = {
  language: 'en',
  headline: '1,234 closed chats on Tue 17 Mar 2026',
  parts: [
    { kind: 'text', text: 'Peak: 10:00 (123)' },
    { kind: 'figures', figures: [{ label: 'Mean time', value: '00:04:12', note: '+3 %' }] },
    chart,
    table,
  ],
  context: ['Closed chats (chat_13)', 'Tue 17 Mar 2026 (Bogota, GMT-5)', '3 rows', 'As of 10:42'],
  buttons: [
    { label: 'Show closed interactions', press: { kind: 'choose-report', answer: 'a1', report: 'chat_3' } },
    { label: 'Share in channel', press: { kind: 'share', answer: 'a1' } },
  ],
}
