import { compare, type Comparison } from '../../report/compare.ts'
import { wallClock } from '../../report/wall-clock.ts'
import type { Report } from '../../report/declaration.ts'
import { reportOf } from '../../report/catalogue.ts'
import type { Period } from '../../report/period.ts'
import type { Section, Summary } from '../../report/summary.ts'
import type { Language } from '../../words/language.ts'
import { spanName } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../answer-record.ts'
import type { Button, Message, Part } from '../message.ts'
import type { ShowPolicy } from '../policy.ts'
import { caveats } from './caveats.ts'
import { changeText } from './change-text.ts'
import { figureText } from './figure-text.ts'
import { headline } from './headline.ts'
import { naming } from './key-text.ts'
import { furtherSection, mainSection } from './section.ts'
import { smallPrint } from './small-print.ts'

export interface Presented {
  readonly record: Answer
  readonly inquiry: Inquiry
  readonly report: Report
  readonly summary: Summary
  /** The figures of the period that it is compared with. */
  readonly before: Summary | undefined
  /** When the figures were fetched, epoch ms. */
  readonly asOf: number
  readonly policy: ShowPolicy
}

/** Figures become sentences: what the answer's place may see, in the asker's language. */
export function present(presented: Presented): Message {
  const { record, inquiry, report, summary, asOf, policy } = presented
  const { language, place } = record
  const words = wordsIn(language)
  const changes = comparison(presented)
  const showsAgents = place.audience === 'private' || policy.showsAgentsInChannels
  const named = naming(language, { showsAgents, isOneDay: isOneDay(inquiry.period) })
  const [main, ...further] = tellingSections(summary, inquiry)
  const hidesAgents =
    !showsAgents && [main, ...further].some((section) => section !== undefined && namesAgents(section))
  const notes = [
    ...(hidesAgents ? [words.answer.agentsArePrivate] : []),
    ...caveats(report, summary, language, named),
  ]

  return {
    language,
    headline: headline(presented, named, changes),
    parts: [
      ...figures(summary, changes, language),
      ...(main === undefined ? [] : mainSection(main, named, language, changes)),
      ...further.flatMap((section) => furtherSection(section, named, language)),
      ...(notes.length > 0 ? [{ kind: 'text' as const, text: notes.join('\n') }] : []),
    ],
    context: smallPrint({ record, inquiry, figures: { summary, asOf, naming: named } }),
    buttons: buttons(record, inquiry),
  }
}

/** How the figures moved; hours and days stand beside those that lie as far into the earlier period. */
function comparison({ inquiry, summary, before }: Presented): Comparison | undefined {
  if (before === undefined) return undefined
  const starts = [inquiry.period, inquiry.against?.period ?? inquiry.period].map(({ start, zone }) =>
    wallClock(start, zone),
  )
  return compare(summary, before, (starts[0] ?? 0) - (starts[1] ?? 0))
}

/** Those that were asked for; of an overview those that part the whole, while there are any. None of no rows. */
function tellingSections({ rows, sections }: Summary, { view }: Inquiry): readonly Section[] {
  if (rows.used === 0) return []
  const filled = sections.filter(({ groups }) => groups.length > 0)
  const parting = filled.filter(({ of }) => of > 1)
  return view.by.length > 0 || parting.length === 0 ? filled : parting
}

function isOneDay(period: Period): boolean {
  const { kind } = spanName(period, 'en')
  return kind === 'day' || kind === 'hours'
}

function namesAgents(section: Section): boolean {
  return section.groups.some((group) =>
    group.keys.some((key) => key.kind === 'value' && key.personal === 'agent'),
  )
}

/** The figures beside the headline's. */
function figures(summary: Summary, changes: Comparison | undefined, language: Language): readonly Part[] {
  const [, ...others] = summary.rows.used === 0 ? [] : summary.figures
  if (others.length === 0) return []
  return [
    {
      kind: 'figures',
      figures: others.map(({ id, label, value, unit }) => {
        const change = changes?.figures.find((figure) => figure.id === id)
        return {
          label: label[language],
          value: figureText(value, unit, language),
          ...(change !== undefined && { note: changeText(change, unit, language) }),
        }
      }),
    },
  ]
}

const othersAtMost = 2

function buttons({ id, language, place }: Answer, { choices }: Inquiry): readonly Button[] {
  const words = wordsIn(language).buttons
  const others = choices.slice(0, othersAtMost).flatMap((api) => {
    const title = reportOf(api)?.title[language]
    if (title === undefined) return []
    return [
      {
        label: words.otherReport + title,
        press: { kind: 'choose-report' as const, answer: id, report: api },
      },
    ]
  })
  if (place.kind !== 'response' || place.audience === 'channel') return others
  return [
    { label: words.share, press: { kind: 'share', answer: id } },
    { label: words.sendToDm, press: { kind: 'send-to-dm', answer: id } },
    ...others,
  ]
}
