import type { Key, Summary } from '../src/report/model/summary.ts'
import type { plainCampaign } from './plain-campaign.ts'

/** One line a figure, so that two ways of getting at them can be compared. */
export function figuresOfSummary({ figures, sections }: Summary): readonly string[] {
  const lines = [
    line(
      'all',
      '',
      figures.map(({ value }) => value),
    ),
  ]
  for (const { by, groups } of sections) {
    for (const { keys, values } of groups) {
      // A day without calls is a zero in the curve.
      if (values[0] !== 0) lines.push(line(by.join(), keys.map(textOf).join(), values))
    }
  }
  return lines.toSorted()
}

export function figuresOfPlain({ all, sections }: ReturnType<typeof plainCampaign>): readonly string[] {
  const lines = Object.entries({ all: [all], ...sections }).flatMap(([by, groups]) =>
    groups.map(({ key, calls, meanSeconds, answerRate }) => line(by, key, [calls, meanSeconds, answerRate])),
  )
  return lines.toSorted()
}

function line(by: string, key: string, values: readonly (number | null)[]): string {
  const written = values.filter((value) => value !== null && !Number.isNaN(value))
  return [by, key, ...written.map((value) => value?.toFixed(6))].join(' | ')
}

function textOf(key: Key): string {
  switch (key.kind) {
    case 'value':
      return key.text
    case 'named':
      return key.value ?? key.name.en
    case 'time':
      return new Date(key.at).toISOString().slice(0, 10)
    case 'hour-of-day':
    case 'weekday':
    case 'empty':
    case 'masked':
      return ''
  }
}
