import { countries, countryOf } from '../../../question/recurrence/countries.ts'
import { parseRule } from '../../../question/recurrence/rule.ts'
import type { Schedule } from '../../../question/recurrence/schedule.ts'
import type { Question } from '../../../question/understanding.ts'
import { clock, weekday } from '../../../words/format.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { FormChoice, FormField, Form, Purpose } from '../../model/form.ts'
import type { DigestPlace } from '../../model/digest.ts'
import { questionText } from '../plan/question-text.ts'
import { countryName, ruleText } from '../plan/rule-text.ts'

export interface FormOf {
  readonly purpose: Purpose
  readonly language: Language
  readonly questions: readonly Question[]
  readonly place: DigestPlace
  readonly zone: string
  readonly title?: string
  readonly schedule?: Schedule
}

export const dayChoices = [
  'daily',
  'workdays',
  'weekly',
  'first',
  'fifteenth',
  'last',
  'fortnight',
  'working',
] as const
export type DayChoice = (typeof dayChoices)[number]

/** In place of a choice of days: the rule stays. */
export const asNow = 'as-now'

/** What a digest is asked for beside its reports: when, where, and on which holidays not. */
export function digestForm(of: FormOf): Form {
  const { purpose, language, title, schedule } = of
  const { form } = wordsIn(language).digests
  const isNew = schedule === undefined
  return {
    language,
    purpose,
    title: isNew ? form.newTitle : form.editTitle,
    submit: isNew ? form.submit : form.save,
    ...(isNew && { intro: form.intro }),
    fields: [
      ...reportFields(of),
      ...timeFields(of),
      ...placeFields(of),
      {
        kind: 'text',
        id: 'title',
        label: form.title,
        isOptional: true,
        ...(title !== undefined && { value: title }),
      },
    ],
  }
}

function reportFields({ questions, language }: FormOf): readonly FormField[] {
  const { form } = wordsIn(language).digests
  const options = questions.map((question, index) => ({
    label: questionText(question, language),
    value: String(index),
  }))
  const isFirst = options.length === 0
  return [
    ...(isFirst
      ? []
      : [
          {
            kind: 'choices' as const,
            id: 'questions',
            label: form.questions,
            options,
            values: options.map(({ value }) => value),
            isOptional: true,
          },
        ]),
    {
      kind: 'text',
      id: 'more',
      label: isFirst ? form.firstMore : form.more,
      hint: form.moreHint,
      isLong: true,
      isOptional: !isFirst,
    },
  ]
}

function timeFields({ language, schedule, zone }: FormOf): readonly FormField[] {
  const { form } = wordsIn(language).digests
  const kept = schedule && { label: form.asNow(ruleText(schedule, language)), value: asNow }
  const days: readonly FormChoice[] = [
    ...(kept === undefined ? [] : [kept]),
    ...dayChoices.map((value) => ({ label: form.day[value], value })),
  ]
  const time = schedule === undefined ? '08:00' : timeOf(schedule)
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((one) => ({
    label: weekday(one, language),
    value: String(one),
  }))
  return [
    {
      kind: 'choice',
      id: 'days',
      label: form.days,
      groups: [{ options: days }],
      value: kept?.value ?? 'workdays',
    },
    {
      kind: 'choices',
      id: 'weekdays',
      label: form.weekdays,
      hint: form.weekdaysHint,
      options: weekdays,
      isOptional: true,
    },
    {
      kind: 'time',
      id: 'time',
      label: form.time,
      isOptional: true,
      ...(time !== undefined && { value: time }),
    },
    { kind: 'text', id: 'words', label: form.words, hint: form.wordsHint, isOptional: true },
    { kind: 'text', id: 'zone', label: form.zone, hint: form.zoneHint, value: schedule?.zone ?? zone },
    holidayField(language, schedule?.zone ?? zone, schedule?.holidays),
  ]
}

/** When a digest comes that comes once a day. */
function timeOf({ rule }: Schedule): string | undefined {
  const [minute, ...others] = parseRule(rule)?.minutes ?? []
  return minute === undefined || others.length > 0 ? undefined : clock(minute * 60_000, 'UTC')
}

/** The country of the zone stands first. */
function holidayField(language: Language, zone: string, value: string | undefined): FormField {
  const { form } = wordsIn(language).digests
  const near = countryOf(zone)
  const codes = [...new Set([...(near === undefined ? [] : [near]), ...Object.values(countries)])]
  const options = [
    { label: form.noHolidays, value: 'none' },
    ...codes.map((code) => ({ label: countryName(code, language), value: code })),
  ]
  return {
    kind: 'choice',
    id: 'holidays',
    label: form.holidays,
    groups: [{ options }],
    value: value ?? 'none',
  }
}

function placeFields({ place, language }: FormOf): readonly FormField[] {
  const { form } = wordsIn(language).digests
  const isKnown = place.kind === 'channel' && place.channel !== ''
  return [
    {
      kind: 'channel',
      id: 'place',
      label: form.place,
      hint: form.placeHint,
      isOptional: true,
      ...(isKnown && { value: place.channel }),
    },
  ]
}
