import { dayTitle, nearDay, written, type Clock } from '../calendar.ts'

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { dateStyle: 'long' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
}

/**
 * Fills the placeholders of a `<!date^…>` token in the reader's zone and language.
 * Placeholders: https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function slackDate(seconds: number, format: string, now: Date, clock: Clock): string {
  const instant = new Date(seconds * 1000)
  return format.replaceAll(/\{(\w+?)(_pretty)?\}/g, (token, name: string, pretty: string | undefined) => {
    if (name === 'day_divider') return dayTitle(instant, now, clock)
    const options = formats[name]
    if (!options) return token
    const near = pretty ? nearDay(instant, now, clock) : undefined
    return near ?? written(instant, clock, options)
  })
}
