import { oneLine } from '../model/one-line.ts'
import { asksForAgent, spareAgents, whyNoNames } from './spare-agents.ts'
import type { Presented } from './presented.ts'
import { compare, type Comparison } from '../../report/summary/compare.ts'
import { wallClock } from '../../report/time/wall-clock.ts'
import type { Reading } from '../../question/understanding.ts'
import type { Period } from '../../report/time/period.ts'
import type { Key, Section, Summary } from '../../report/model/summary.ts'
import { languageIn, type Locale } from '../../words/locale.ts'
import { spanName } from '../../words/span.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Inquiry } from '../model/answer-record.ts'
import { wallSpan } from '../figures/figures-of.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { DataTable, Message, MessagePart } from '../model/message.ts'
import { caveats, lacked, leftOver, mended, notKept, replaced, shortfalls } from './caveats.ts'
import { filedChanges } from './section/change-cells.ts'
import { changeText } from './text/change-text.ts'
import { controls } from './controls.ts'
import { tells } from './text/filter-text.ts'
import { figureTable } from './section/figure-table.ts'
import { figureText } from './text/figure-text.ts'
import { hasOtherWeekdays } from './has-other-weekdays.ts'
import { headline } from './headline.ts'
import { type Naming, naming } from './text/key-text.ts'
import { furtherSection, mainSection } from './section/section.ts'
import { sectionTable } from './section/section-table.ts'
import { smallPrint } from './text/small-print.ts'
import { tellingSections } from './text/telling-sections.ts'
import { sightOf } from '../model/sight.ts'

/** Figures become sentences: what the answer's place may see, in the asker's language. */
export function present(asked: Presented): Message {
  if (asksForAgent(asked)) return oneLine(asked.record.language, whyNoNames(asked))
  const presented = spareAgents(asked)
  const { record, inquiry, report, summary, holidays, asOf } = presented
  const { language } = record
  const locale = localeOf(record, inquiry.period.zone)
  const words = wordsIn(language)
  const changes = comparison(presented)
  const named = namingFor(presented)
  const sections = tellingSections(summary, inquiry)
  const [main, ...further] = sections
  const missing = [
    ...mended(record),
    ...leftOver(record),
    ...notKept(record),
    ...replaced(record, inquiry),
    ...shortfalls(presented, locale, named),
    ...lacked(presented, language),
  ]
  const notes = [
    ...(hidesAgents(asked) ? [whyNoNames(asked)] : []),
    ...(againstOtherWeekdays(presented) ? [words.answer.otherWeekdays] : []),
    ...caveats(report, summary, locale, named),
  ]

  const form = record.reading?.output
  const parts: readonly MessagePart[] = [
    ...(missing.length > 0 ? [{ kind: 'text' as const, text: missing.join('\n') }] : []),
    ...(tells(summary, inquiry.view) ? figures(summary, changes, locale) : []),
    ...(main === undefined ? [] : mainSection(main, named, locale, changes)),
    ...further.flatMap((section) => furtherSection(section, named, locale, form)),
    ...(notes.length > 0 ? [{ kind: 'text' as const, text: notes.join('\n') }] : []),
  ]
  return {
    language,
    headline: headline(presented, named, changes),
    parts: inForm(parts, form),
    context: smallPrint({
      record,
      inquiry,
      made: { asOf, used: summary.rows.used },
      holidays,
      figures: { summary, naming: named },
      ...(presented.queue !== undefined && { queue: presented.queue }),
    }),
    buttons: controls(presented, parts),
  }
}

/** What a file holds: the breakdown that was asked for, however the answer shows it; where there is none, the figures. */
export function mainTable(asked: Presented): DataTable {
  const presented = spareAgents(asked)
  const { record, inquiry, summary } = presented
  const [main] = tellingSections(summary, inquiry)
  const changes = comparison(presented)
  const locale = localeOf(record, inquiry.period.zone)
  return main === undefined
    ? figureTable(summary, locale, changes)
    : sectionTable(main, namingFor(presented), locale, changes, filedChanges)
}

/** The same question for every group of the breakdown that an overview begins with; undefined where it shows them all. */
export function uncut({ inquiry, summary }: Presented): Inquiry | undefined {
  const { view } = inquiry
  const [main] = tellingSections(summary, inquiry)
  const isCut = main !== undefined && main.groups.length < main.of
  if (!isCut || view.by.length > 0 || view.top !== undefined) return undefined
  return { ...inquiry, view: { ...view, by: main.by } }
}

/** Whether agents are shown, and not by their names. */
export function hidesAgents(presented: Presented): boolean {
  const { summary, inquiry, record, report, policy } = presented
  return (
    !sightOf(record, policy, report).agents &&
    tellingSections(summary, inquiry).some((section) => isAbout(section, 'agent'))
  )
}

/** Whether a reader who may see customers' data sees some. */
export function namesCustomers({ summary, inquiry }: Presented): boolean {
  const matched = summary.filters.flatMap((filter) => filter.matched)
  const isShown = tellingSections(summary, inquiry).some((section) => isAbout(section, 'customer'))
  return isShown || matched.some((key) => isPersonal(key, 'customer'))
}

function namingFor({ record, inquiry, report, asOf, policy }: Presented): Naming {
  const { period } = inquiry
  return naming(record.language, {
    sight: sightOf(record, policy, report),
    isOneDay: isOneDay(period),
    span: wallSpan(period, Math.min(period.end, asOf)),
  })
}

/** Only the chart, or only the tables, where that is what was asked for and there is one. */
function inForm(parts: readonly MessagePart[], form: Reading['output']): readonly MessagePart[] {
  const hidden = form === 'chart' ? 'table' : form === 'table' ? 'chart' : undefined
  if (hidden === undefined || !parts.some(({ kind }) => kind === form)) return parts
  return parts.filter(({ kind }) => kind !== hidden)
}

/** How the figures moved; hours and days stand beside those that lie as far into the earlier period. */
function comparison({ inquiry, summary, before }: Presented): Comparison | undefined {
  if (before === undefined) return undefined
  const starts = [inquiry.period, inquiry.against?.period ?? inquiry.period].map(({ start, zone }) =>
    wallClock(start, zone),
  )
  return compare(summary, before, (starts[0] ?? 0) - (starts[1] ?? 0))
}

function againstOtherWeekdays({ inquiry: { period, against }, asOf }: Presented): boolean {
  if (against === undefined) return false
  const now = wallSpan(period, Math.min(period.end, asOf))
  return hasOtherWeekdays(now, wallSpan(against.period))
}

function isOneDay(period: Period): boolean {
  const { kind } = spanName(period, 'en')
  return kind === 'day' || kind === 'hours'
}

type Whose = NonNullable<Extract<Key, { kind: 'value' }>['personal']>

function isAbout({ groups }: Section, whose: Whose): boolean {
  return groups.some(({ keys }) => keys.some((key) => isPersonal(key, whose)))
}

function isPersonal(key: Key, whose: Whose): boolean {
  return key.kind === 'value' && key.personal === whose
}

/** The figures beside the headline's. */
function figures(summary: Summary, changes: Comparison | undefined, locale: Locale): readonly MessagePart[] {
  const [, ...others] = summary.figures
  if (others.length === 0) return []
  return [
    {
      kind: 'figures',
      figures: others.map(({ id, label, value, unit }) => {
        const change = changes?.figures.find((figure) => figure.id === id)
        return {
          label: label[languageIn(locale)],
          value: figureText(value, unit, locale),
          ...(change !== undefined && { note: changeText(change, unit, locale) }),
        }
      }),
    },
  ]
}
