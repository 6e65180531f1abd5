import { reportOf } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { exampleOf } from '../../report/declaration/example.ts'
import { families } from '../../report/declaration/families.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Message } from '../model/message.ts'
import { oneLine } from '../model/one-line.ts'
import { answers } from './answers.ts'
import { allFamiliesButton, searchButton } from './buttons.ts'
import { inSentence } from '../model/in-sentence.ts'

/** One report: what it answers and is split by, an example to try, and what it needs. */
export function entryPage(api: string, language: Language): Message {
  const report = reportOf(api)
  const { catalogue } = wordsIn(language)
  if (report === undefined) {
    return oneLine(language, catalogue.unknown(api), [allFamiliesButton(language), searchButton(language)])
  }
  const example = exampleOf(report, language)
  const note = report.note?.[language]
  const sibling = report.sibling === undefined ? undefined : reportOf(report.sibling)
  const family = { label: families[report.family][language], family: report.family }
  return {
    language,
    headline: report.title[language],
    parts: [
      { kind: 'text', text: [answers(report, language), ...(note === undefined ? [] : [note])].join(' ') },
      { kind: 'text', text: [...told(report, language), ...needed(report, language)].join('\n') },
      {
        kind: 'entry',
        text: catalogue.command(example),
        buttons: [{ label: catalogue.tryIt, press: { kind: 'ask', text: example }, emphasis: 'primary' }],
      },
    ],
    context: [catalogue.wolkvoxName(api)],
    buttons: [
      ...(sibling === undefined
        ? []
        : [
            {
              label: catalogue.seeAlso(sibling.title[language]),
              press: { kind: 'report' as const, report: sibling.api },
            },
          ]),
      { label: family.label, press: { kind: 'catalogue', family: family.family } },
      searchButton(language),
    ],
  }
}

function told({ measures, breakdowns }: Report, language: Language): readonly string[] {
  const { catalogue } = wordsIn(language)
  const labels = (ones: readonly { readonly label: Report['title'] }[]) => [
    ...new Set(ones.map(({ label }) => inSentence(label[language]))),
  ]
  return [
    catalogue.measures(labels(measures)),
    breakdowns.length === 0 ? catalogue.totalsOnly : catalogue.breakdowns(labels(breakdowns)),
  ]
}

function needed({ parameters, defaultPeriod }: Report, language: Language): readonly string[] {
  const { catalogue } = wordsIn(language)
  const labels = (ones: Report['parameters']) => ones.map(({ label }) => inSentence(label[language]))
  const isAsked = ({ required, fallback }: Report['parameters'][number]) => required && fallback === undefined
  const asked = labels(parameters.filter(isAsked))
  const others = labels(parameters.filter((parameter) => !isAsked(parameter)))
  return [
    asked.length === 0 ? catalogue.needsNothing : catalogue.needs(asked),
    ...(others.length === 0 ? [] : [catalogue.takes(others)]),
    catalogue.withoutPeriod[defaultPeriod],
  ]
}
