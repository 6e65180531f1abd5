import type { InputBlock, ModalView, PlainTextElement, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import { reports } from '../report/catalogue.ts'
import { families } from '../report/families.ts'
import { type Language, languages } from '../words/language.ts'
import { wordsIn } from '../words/words-in.ts'
import { limits } from './limits.ts'
import { cut, line } from './render/text.ts'

export const FORM = 'ask-for-a-report'

/** Where the form was asked for: its answer goes there. */
const Origin = z.object({
  channel: z.string(),
  responseUrl: z.string(),
  expiresAt: z.number(),
  language: z.enum(languages),
})
export type Origin = z.infer<typeof Origin>

/** The form for people who would rather pick: report, period, campaign. */
export function formView(origin: Origin): ModalView {
  const { form } = wordsIn(origin.language)
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(origin),
    title: plain(form.title, limits.view.title),
    submit: plain(form.submit, limits.view.button),
    close: plain(form.close, limits.view.button),
    blocks: [
      picker('report', form.report, { option_groups: reportGroups(origin.language) }),
      picker('period', form.period, { options: form.periods.map(({ label, text }) => option(label, text)) }),
      {
        type: 'input',
        block_id: 'campaign',
        optional: true,
        label: plain(form.campaign, limits.view.label),
        hint: plain(form.campaignHint, limits.view.label),
        element: { type: 'plain_text_input', action_id: 'value', max_length: 100 },
      },
    ],
  }
}

const Picked = z.object({ value: z.object({ selected_option: z.object({ value: z.string() }) }) })
const Submitted = z.object({
  private_metadata: z.string().transform((text) => Origin.parse(JSON.parse(text))),
  state: z.object({
    values: z.object({
      report: Picked,
      period: Picked,
      campaign: z.object({ value: z.object({ value: z.string().nullish() }) }),
    }),
  }),
})

/** What was picked, as the sentence that a person would have written. */
export function readForm(view: unknown): { readonly origin: Origin; readonly text: string } {
  const { private_metadata: origin, state } = Submitted.parse(view)
  const { report, period, campaign } = state.values
  const { form } = wordsIn(origin.language)
  const words = [report.value.selected_option.value, period.value.selected_option.value]
  const id = line(campaign.value.value ?? '')
  if (id !== '') words.push(`${form.campaign.toLowerCase()} ${id}`)
  return { origin, text: words.join(' ') }
}

type Choices =
  | { readonly options: PlainTextOption[] }
  | { readonly option_groups: { readonly label: PlainTextElement; readonly options: PlainTextOption[] }[] }

function picker(id: string, label: string, choices: Choices): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label, limits.view.label),
    element: { type: 'static_select', action_id: 'value', ...choices },
  }
}

/** All reports, family by family: one list would be longer than Slack takes. */
function reportGroups(language: Language) {
  return [...Map.groupBy(reports, ({ family }) => family)].map(([family, members]) => ({
    label: plain(families[family][language], limits.select.option),
    options: members.map(({ api, title }) => option(title[language], api)),
  }))
}

function option(text: string, value: string): PlainTextOption {
  return { text: plain(text, limits.select.option), value }
}

function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: cut(line(text), max), emoji: false }
}
