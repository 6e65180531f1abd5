import { reportOf, reports } from '../../report/catalogue.ts'
import { families } from '../../report/declaration/families.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Words } from '../../words/words.ts'
import type { FormChoice, FormField, Filled, Form } from '../model/form.ts'

/** The form for people who would rather pick: report, when, by what, against what, and what the report needs besides. */
export function reportForm(language: Language): Form {
  const { form } = wordsIn(language)
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
        groups: [{ options: form.periods.map(optionOf) }],
      },
      { id: 'dates', kind: 'text', label: form.dates, hint: form.datesHint, isOptional: true },
      pick('by', form.breakdown, form.breakdowns),
      pick('compare', form.compare, form.comparisons),
      {
        id: 'parameter',
        kind: 'text',
        label: form.parameter,
        hint: form.parameterHint,
        isOptional: true,
      },
    ],
  }
}

type Phrase = Words['form']['periods'][number]

function pick(id: string, label: string, phrases: readonly Phrase[]): FormField {
  return { id, kind: 'choice', label, groups: [{ options: phrases.map(optionOf) }], isOptional: true }
}

function optionOf({ label, text }: Phrase): FormChoice {
  return { label, value: text }
}

type Picked =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'mend'; readonly problems: Readonly<Record<string, string>> }

/** What was picked, as the sentence that a person would have written. */
export function readReportForm({ values }: Filled, language: Language): Picked {
  const { form } = wordsIn(language)
  const of = (id: string) => textOf(values[id])
  const value = of('parameter')
  const report = reportOf(of('report'))
  if (report === undefined) return { kind: 'mend', problems: { report: form.unknown } }
  const { parameters } = report
  const needed = parameters.find(({ required, fallback }) => required && fallback === undefined)
  if (needed !== undefined && value === '') {
    return { kind: 'mend', problems: { parameter: form.needs(needed.label[language].toLowerCase()) } }
  }
  const label = (needed ?? parameters[0])?.label[language].toLowerCase()
  const named = value === '' || label === undefined ? value : `${label} ${value}`
  const words = [report.api, of('dates') || of('period'), of('compare'), of('by'), named]
  return { kind: 'question', text: words.filter((word) => word !== '').join(' ') }
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}
