import { reportOf, reports } from '../../report/catalogue.ts'
import { families } from '../../report/families.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Filled, Form } from '../form.ts'

/** The form for people who would rather pick: report, period, and what the report needs besides. */
export function reportForm(language: Language): Form {
  const { form, talk } = wordsIn(language)
  const byFamily = Map.groupBy(reports, ({ family }) => family)
  return {
    language,
    purpose: { kind: 'ask' },
    title: form.title,
    submit: form.submit,
    fields: [
      {
        id: 'report',
        kind: 'choice',
        label: form.report,
        groups: [...byFamily].map(([family, members]) => ({
          label: families[family][language],
          options: members.map(({ api, title }) => ({ label: title[language], value: api })),
        })),
      },
      {
        id: 'period',
        kind: 'choice',
        label: form.period,
        groups: [{ options: form.periods.map(({ label, text }) => ({ label, value: text })) }],
      },
      {
        id: 'parameter',
        kind: 'text',
        label: talk.form.parameter,
        hint: talk.form.parameterHint,
        isOptional: true,
      },
    ],
  }
}

type Picked =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'mend'; readonly problems: Readonly<Record<string, string>> }

/** What was picked, as the sentence that a person would have written. */
export function readReportForm({ values }: Filled, language: Language): Picked {
  const { form } = wordsIn(language).talk
  const [api, period, value] = [values['report'], values['period'], values['parameter']].map(textOf)
  const report = reportOf(api ?? '')
  if (report === undefined) return { kind: 'mend', problems: { report: form.unknown } }
  const { parameters } = report
  const needed = parameters.find(({ required, fallback }) => required && fallback === undefined)
  if (needed !== undefined && value === '') {
    return { kind: 'mend', problems: { parameter: form.needs(needed.label[language].toLowerCase()) } }
  }
  const label = (needed ?? parameters[0])?.label[language].toLowerCase()
  const words = [report.api, period, ...(value === '' ? [] : [label, value])]
  return { kind: 'question', text: words.filter((word) => word !== undefined).join(' ') }
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}
