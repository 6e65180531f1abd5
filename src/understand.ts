import { createInterface } from 'node:readline'

import { z } from 'zod'

import { reportOf } from './report/catalogue.ts'
import type { Period } from './report/time/period.ts'
import { instantOf } from './report/time/wall-clock.ts'
import { createHolidays } from './holidays/load-holidays.ts'
import { nextSlots } from './question/recurrence/next-slot.ts'
import type { WordAccount } from './question/account-of.ts'
import { understand } from './question/understand.ts'
import type { Context, Missing, Reading, Understanding } from './question/understanding.ts'
import { why } from './question/why.ts'
import { languages, type Language } from './words/language.ts'

const Instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))
const Zone = z.string().refine(isZone, 'not a time zone')
const Stretch = z.object({ start: Instant, end: Instant })

/** What of an earlier output line a follow-up goes on from, or answers. */
const Previous = z
  .object({
    kind: z.string().catch('question'),
    missing: z.looseObject({ what: z.string() }).nullish().catch(null),
    choices: z.array(z.object({ report: z.string() })).catch([]),
    goesOn: z.looseObject({}).nullish().catch(null),
    language: z.enum(languages).catch('en'),
    report: z.string().nullish(),
    account: z.string().nullish(),
    params: z.record(z.string(), z.string()).catch({}),
    period: Stretch.extend({ zone: Zone }).nullish().catch(null),
    compare: Stretch.nullish().catch(null),
    by: z.array(z.string()).catch([]),
    measure: z.string().nullish(),
    top: z.number().nullish(),
    order: z.enum(['most', 'least', 'best', 'worst']).nullish().catch(null),
    filters: z
      .array(z.object({ words: z.string(), column: z.string().optional(), negated: z.boolean().optional() }))
      .catch([]),
    threshold: z.number().nullish(),
    hours: z.object({ from: z.number(), to: z.number() }).nullish().catch(null),
  })
  .transform((line): Pick<Context, 'previous' | 'asked'> => {
    const { kind, missing, choices, goesOn, filters, language, params, by, ...rest } = line
    const reading = { language, params, by, filters: filters.map(present), ...present(rest) }
    const open = kind === 'future' ? { what: 'future' as const } : (missing as Missing | null | undefined)
    // Nothing half understood is gone on from: only what it had gone on from itself.
    if (!open) return { previous: reading }
    const asked = { missing: open, choices: choices.map(({ report }) => report), reading }
    return { asked, ...(goesOn && { previous: reading }) }
  })

/** A time without an offset is one of the zone's own clocks. */
const Line = z
  .object({
    text: z.string(),
    now: z.union([Instant, z.iso.datetime({ local: true })]),
    zone: Zone,
    language: z.enum(languages).nullish(),
    previous: Previous.nullish(),
  })
  .transform(({ now, ...line }) => ({
    ...line,
    now: typeof now === 'number' ? now : instantOf(Date.parse(`${now}Z`), line.zone),
  }))

const holidays = createHolidays()

const isAskedWhy = process.argv.includes('--why')

/**
 * Reads JSON lines on standard input and writes what each question is understood as, one flat JSON line each; with --why
 * also one line for each of its words: what it stands in, and what that changes.
 */
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${(await answer(line)).join('\n')}\n`)
}

async function answer(line: string): Promise<readonly string[]> {
  const parsed = Line.safeParse(json(line))
  if (!parsed.success) return [JSON.stringify({ error: z.prettifyError(parsed.error) })]
  const { text, now, zone, language, previous } = parsed.data
  const context = { now, zone, ...(language && { language }), ...previous }
  const read = JSON.stringify(flat(await resting(understand(text, context), now), now))
  return isAskedWhy ? [read, ...why(text, context).map(wordLine)] : [read]
}

/** "  yesterday  period", with the words that it stands with where it is not alone. */
function wordLine({ word, clause, changes }: WordAccount): string {
  return `  ${word.padEnd(16)}${changes ?? 'UNUSED'}${clause === word ? '' : ` («${clause}»)`}`
}

/** With the next runs of a schedule as the holidays of its country leave them. */
async function resting(understanding: Understanding, now: number): Promise<Understanding> {
  if (understanding.kind !== 'question') return understanding
  const { schedule } = understanding.question
  if (schedule?.holidays === undefined) return understanding
  const next = nextSlots(schedule, now, schedule.next.length, await holidays())
  return { ...understanding, question: { ...understanding.question, schedule: { ...schedule, next } } }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

type Present<T> = { [K in keyof T]: Exclude<T[K], null | undefined> }

/** Leaves out what is null or undefined. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== null && item !== undefined),
  ) as Present<T>
}

/** Every field is always there, null or empty where nothing was said. */
function flat(understanding: Understanding, now: number): Record<string, unknown> {
  const reading = readingOf(understanding)
  const { period, compare, schedule } = reading
  return {
    kind: understanding.kind,
    report: reading.report ?? null,
    choices: ('choices' in understanding ? understanding.choices : []).map((report) => ({
      report,
      title: reportOf(report)?.title[reading.language] ?? report,
    })),
    account: reading.account ?? null,
    params: reading.params,
    period: period === undefined ? null : periodLine(period, now),
    hours: reading.hours ?? null,
    compare: compare === undefined ? null : { start: iso(compare.start), end: iso(compare.end) },
    by: reading.by,
    measure: reading.measure ?? null,
    top: reading.top ?? null,
    order: reading.order ?? null,
    filters: reading.filters,
    threshold: reading.threshold ?? null,
    output: reading.output ?? null,
    place: reading.place ?? null,
    schedule: schedule === undefined ? null : { ...schedule, next: schedule.next.map(iso) },
    language: reading.language,
    goesOn: 'goesOn' in understanding ? (understanding.goesOn ?? null) : null,
    bound: reading.bound ?? null,
    mended: reading.mended ?? [],
    without: reading.without ?? [],
    missing: understanding.kind === 'ask-back' ? understanding.missing : null,
    command: understanding.kind === 'command' ? understanding.command : null,
  }
}

function readingOf(understanding: Understanding): Reading {
  switch (understanding.kind) {
    case 'question':
      return understanding.question
    case 'ask-back':
    case 'future':
      return understanding.reading
    case 'command':
    case 'nothing':
      return nothingRead(understanding.language)
  }
}

function nothingRead(language: Language): Reading {
  return { language, params: {}, by: [], filters: [] }
}

function periodLine({ start, end, zone }: Period, now: number): Record<string, unknown> {
  return { start: iso(start), end: iso(end), zone, partial: start <= now && now < end }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
