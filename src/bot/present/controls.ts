import type { Reading } from '../../question/understanding.ts'
import { isConcept } from '../../question/search/notions.ts'
import { fold } from '../../question/text/fold.ts'
import { reportOf } from '../../report/catalogue.ts'
import type { Breakdown } from '../../report/declaration/declaration.ts'
import { shortSpanText } from '../../words/span.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Period } from '../../report/time/period.ts'
import type { Inquiry } from '../model/answer-record.ts'
import type { AnswerPress, Button, Control, Menu, MessagePart } from '../model/message.ts'
import { inSentence } from '../model/in-sentence.ts'
import { besides } from '../model/beside-period.ts'
import { isDm } from '../model/is-dm.ts'
import { isAboutOne, subjectOf } from '../model/policy.ts'
import type { Presented } from './presented.ts'
import { tellingSections } from './text/telling-sections.ts'
import { showsNamesOf, sightOf } from '../model/sight.ts'

const othersAtMost = 2
const breakdownsAtMost = 10

/** What can be done with an answer: what is done often as buttons, the rest in two lists. */
export function controls(presented: Presented, parts: readonly MessagePart[]): readonly Control[] {
  const { record, inquiry, report } = presented
  const { id, language, place, seesPersonal } = record
  const words = wordsIn(language)
  const isPrivate = place.kind === 'response' && place.audience === 'private'
  const canShare = isPrivate && !isDm(place.channel) && !isAboutOne(subjectOf(inquiry))
  const press = (label: string, change: Unbound): Button => ({ label, press: { ...change, answer: id } })
  const { against } = inquiry
  // Of a period that still runs, a comparison took only a part.
  const period = record.reading?.period ?? inquiry.period
  const isLive = report.isLive === true
  return [
    ...(canShare ? [press(words.controls.share, { kind: 'share' })] : []),
    press(words.controls.refresh, { kind: 'refresh' }),
    ...(against === undefined && !isLive
      ? [press(words.controls.compare(shortSpanText(besides(period, -1), language)), { kind: 'compare' })]
      : []),
    press(words.controls.schedule, { kind: 'schedule' }),
    ...breakDown(breakdowns(presented), language, (label, by) => press(label, { kind: 'break-down', by })),
    ...menu(words.controls.more, [
      ...(isPrivate ? [press(words.controls.sendToDm, { kind: 'send-to-dm' })] : []),
      ...(isLive
        ? []
        : [
            ...besideButtons(period, presented.asOf, language).map(({ label, by }) =>
              press(label, { kind: 'shift', by }),
            ),
            press(words.controls.otherPeriod, { kind: 'other-period' }),
          ]),
      ...otherForms(parts, record.reading?.output).map((as) =>
        press(as === 'chart' ? words.controls.asChart : words.controls.asTable, { kind: 'show-as', as }),
      ),
      press(words.controls.csv, { kind: 'file', format: 'csv', of: 'summary' }),
      press(words.controls.xlsx, { kind: 'file', format: 'xlsx', of: 'summary' }),
      ...(report.grain === 'record' && seesPersonal === true
        ? [press(words.controls.rowsCsv, { kind: 'file', format: 'csv', of: 'rows' })]
        : []),
      press(words.controls.how, { kind: 'how' }),
      press(words.controls.right, { kind: 'rate', isGood: true }),
      press(words.controls.wrong, { kind: 'rate', isGood: false }),
    ]),
    ...leftOut(record.reading?.without ?? [], language),
    ...others(inquiry, language).map(({ label, report }) => press(label, { kind: 'choose-report', report })),
  ]
}

/** A button under an answer before it is known of which. */
type Unbound = AnswerPress extends infer Press
  ? Press extends unknown
    ? Omit<Press, 'answer'>
    : never
  : never

function menu(label: string, options: readonly Button[]): readonly Menu[] {
  return options.length === 0 ? [] : [{ label, options }]
}

/** One way to split is a button that says so, more are a list. */
function breakDown(
  ways: readonly Breakdown[],
  language: Language,
  press: (label: string, by: Breakdown['by']) => Button,
): readonly Control[] {
  const words = wordsIn(language).controls
  const [first, ...others] = ways
  if (first !== undefined && others.length === 0) {
    return [press(words.breakDownBy(inSentence(first.label[language])), first.by)]
  }
  return menu(
    words.breakDown,
    ways.map(({ by, label }) => press(label[language], by)),
  )
}

/** What the report can be split by and is not, save by people whom this place does not name. */
function breakdowns({ report, inquiry, summary, record, policy }: Presented): readonly Breakdown[] {
  const sight = sightOf(record, policy, report)
  const [main = summary.sections[0]] = tellingSections(summary, inquiry)
  const shown = main?.by ?? []
  const isNamed = ({ columns }: Breakdown) =>
    report.columns
      .filter(({ name }) => columns.includes(name))
      .every(({ personal }) => showsNamesOf(sight, personal))
  return report.breakdowns
    .filter((breakdown) => !shown.includes(breakdown.by) && isNamed(breakdown))
    .slice(0, breakdownsAtMost)
}

function besideButtons(period: Period, now: number, language: Language) {
  const words = wordsIn(language)
  const named = (by: -1 | 1) => shortSpanText(besides(period, by), language)
  const earlier = { by: -1 as const, label: words.controls.earlier(named(-1)) }
  return period.end > now ? [earlier] : [earlier, { by: 1 as const, label: words.controls.later(named(1)) }]
}

/** What is drawn can be read as a table alone, or looked at as a chart alone; and back again. */
function otherForms(parts: readonly MessagePart[], form: Reading['output']): readonly ('chart' | 'table')[] {
  if (form === 'chart') return ['table']
  if (form === 'table') return ['chart']
  return parts.some(({ kind }) => kind === 'chart') ? ['chart', 'table'] : []
}

/** An everyday word that the answer goes without may have been a name after all. */
function leftOut(without: readonly string[], language: Language): readonly Button[] {
  const { lookFor, onlyWords } = wordsIn(language).controls
  const word = without.find((words) => /^\p{L}{3,40}$/u.test(words) && !isConcept(fold(words)))
  return word === undefined ? [] : [{ label: lookFor(word), press: { kind: 'ask', text: onlyWords(word) } }]
}

function others({ choices }: Inquiry, language: Language) {
  const { otherReport } = wordsIn(language).controls
  return choices.slice(0, othersAtMost).flatMap((report) => {
    const title = reportOf(report)?.title[language]
    return title === undefined ? [] : [{ label: otherReport + title, report }]
  })
}
