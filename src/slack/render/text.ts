/**
 * Text as data. Control characters, marks that turn the direction of writing and invisible ones are taken out;
 * emoji keep their joiners.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .trim()
}

/** Clean text in one line, for labels, cells and buttons. */
export function line(text: string): string {
  return clean(text).replaceAll(/\s+/g, ' ')
}

/** Cut to `max` characters, with an ellipsis in place of what is missing. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  if (max < 1) return ''
  return `${text
    .slice(0, max - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`
}

const wordJoiner = '\u2060'

/** Clean text that stays text in the one place where Slack reads marks, emoji names and addresses: `text`. */
export function inert(text: string): string {
  return clean(text)
    .replaceAll(/:(?=\/\/|(?!\d\d:)[\w+'-]+:)/g, `:${wordJoiner}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Labels of at most `max` characters, none empty, that stay different from one another. */
export function shortLabels(labels: readonly string[], max: number): readonly string[] {
  const taken = new Set<string>()
  return labels.map((label) => {
    const whole = line(label) || '–'
    let short = cut(whole, max)
    for (let n = 2; taken.has(short); n += 1) short = `${cut(whole, max - String(n).length - 1)} ${n}`
    taken.add(short)
    return short
  })
}
