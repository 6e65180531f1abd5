/** Slack's `es-LA` means Latin America, to Intl it would be Laos; this company's figures are written as in Bogotá. */
export function intlLocale(locale: string): string {
  return locale === 'es-LA' ? 'es-CO' : locale
}

/** The zone and language that instants are written in. */
export interface Clock {
  readonly tz: string
  readonly locale: string
}

export function written(instant: Date, clock: Clock, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(intlLocale(clock.locale), { ...options, timeZone: clock.tz }).format(instant)
}

/** The time of day as people read it: `8:05 a. m.`. */
export function timeOf(instant: Date, clock: Clock): string {
  return written(instant, clock, { timeStyle: 'short' })
}

/** The calendar day as `2026-03-17` in the clock's zone. */
export function dayOf(instant: Date, clock: Clock): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: clock.tz }).format(instant)
}

/** `today`, `yesterday` or `tomorrow` in the clock's language; undefined for any other day. */
export function nearDay(instant: Date, now: Date, clock: Clock): string | undefined {
  const days = (Date.parse(dayOf(instant, clock)) - Date.parse(dayOf(now, clock))) / 86_400_000
  if (Math.abs(days) > 1) return undefined
  return new Intl.RelativeTimeFormat(intlLocale(clock.locale), { numeric: 'auto' }).format(days, 'day')
}

export function dayTitle(instant: Date, now: Date, clock: Clock): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const title = nearDay(instant, now, clock) ?? written(instant, clock, options)
  return title.charAt(0).toLocaleUpperCase(intlLocale(clock.locale)) + title.slice(1)
}

export function instantOf(ts: string): Date {
  return new Date(Number(ts) * 1000)
}
