import { meetsBar, type Row, type Unit } from './row.ts'

const headings = ['what', 'bot', 'plain', 'ratio', 'bar', 'met'] as const

/** A Markdown table, aligned to be read as it is. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cellsOf)]
  const widths = headings.map((_heading, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    return `| ${padded.join(' | ')} |`
  }
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [headings, rule, ...rows.map(cellsOf)].map(line).join('\n')
}

function cellsOf(row: Row): readonly string[] {
  const { what, unit, bot, plain } = row
  return [
    what,
    written(bot, unit),
    plain === undefined ? '' : written(plain, unit),
    plain === undefined || unit === 'count' ? '' : (bot / plain).toFixed(2),
    barOf(row),
    row.bar === undefined ? '' : meetsBar(row) ? 'yes' : 'NO',
  ]
}

function barOf({ bar, unit }: Row): string {
  switch (bar?.kind) {
    case 'at-most':
      return `${written(bar.value, unit)} at most`
    case 'ratio-at-most':
      return `${bar.value.toFixed(2)} of plain`
    case 'exactly':
      return written(bar.value, unit)
    case undefined:
      return ''
  }
}

function written(value: number, unit: Unit): string {
  if (unit === 'count') return String(value)
  const digits = value >= 100 || Number.isInteger(value) ? 0 : 1
  return `${value.toFixed(digits)} ${unit}`
}
