const separators = [',', ';', '\t'] as const

/** The first rows of a CSV as a spreadsheet would show them; the separator is the one that the header uses most. */
export function readCsv(content: string, maxRows: number): readonly (readonly string[])[] {
  const text = content.replace(/^\uFEFF/, '')
  const header = text.slice(0, text.search(/\r?\n|$/))
  const separator = separators.reduce((best, one) => (count(header, one) > count(header, best) ? one : best))
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index)
    if (isQuoted && sign === '"' && text.charAt(index + 1) === '"') {
      cell += '"'
      index += 1
    } else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted || (sign !== separator && sign !== '\n')) cell += sign === '\r' && !isQuoted ? '' : sign
    else {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign === '\n' && rows.length === maxRows) return rows
      if (sign === '\n') rows.push([])
    }
  }
  if (cell !== '') rows.at(-1)?.push(cell)
  return rows.filter((row) => row.length > 0)
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
