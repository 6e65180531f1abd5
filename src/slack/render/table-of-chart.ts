import type { Chart, DataTable } from '../../bot/model/message.ts'

/** The numbers of a chart as a table, for where Slack does not draw charts. */
export function tableOfChart({ title, xLabel, categories, series }: Chart): DataTable {
  return {
    kind: 'table',
    caption: title,
    columns: [
      { label: xLabel, align: 'left' },
      ...series.map(({ name }) => ({ label: name, align: 'right' as const })),
    ],
    rows: categories.map((category, index) => [
      { text: category },
      ...series.map(({ values }) => {
        const value = values[index] ?? null
        return value === null ? { text: '–' } : { text: String(Math.round(value * 100) / 100), value }
      }),
    ]),
  }
}
