import type { Comparison } from '../../report/compare.ts'
import type { Group, Section } from '../../report/summary.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Part } from '../message.ts'
import { caption } from './caption.ts'
import { figureText } from './figure-text.ts'
import { isOverTime, keyOf, type Naming } from './key-text.ts'
import { sectionChart } from './section-chart.ts'
import { sectionTable } from './section-table.ts'

const namesInLine = 5

/** The breakdown that was asked for: a chart where a shape tells more than a table, and the table. */
export function mainSection(
  section: Section,
  naming: Naming,
  language: Language,
  changes?: Comparison,
): readonly Part[] {
  return [
    ...peak(section, naming, language),
    ...sectionChart(section, naming, language),
    sectionTable(section, naming, language, changes),
  ]
}

/** A further breakdown: a curve over time, else one line: "By agent: Ana 12, Luis 9, … (showing 5 of 25)". */
export function furtherSection(section: Section, naming: Naming, language: Language): readonly Part[] {
  return isOverTime(section)
    ? [...peak(section, naming, language), ...sectionChart(section, naming, language)]
    : [{ kind: 'text', text: line(section, naming, language) }]
}

function line(section: Section, naming: Naming, language: Language): string {
  const { showing } = wordsIn(language).cut
  const shown = section.groups.slice(0, namesInLine)
  const names = shown.map((group) => `${keyOf(group, naming)} ${valueOf(section, group, language)}`)
  const rest = section.of > shown.length ? ` (${showing(String(shown.length), String(section.of))})` : ''
  return `${caption(section, language)}: ${names.join(', ')}${rest}`
}

function peak(section: Section, naming: Naming, language: Language): readonly Part[] {
  const group = section.groups[section.peak ?? -1]
  if (group === undefined || section.groups.length < 2) return []
  const { answer } = wordsIn(language)
  const text = answer.peak(keyOf(group, naming), valueOf(section, group, language))
  return [{ kind: 'text', text }]
}

function valueOf({ measures: [measure] }: Section, { values: [value] }: Group, language: Language): string {
  return figureText(value ?? null, measure?.unit ?? 'count', language)
}
