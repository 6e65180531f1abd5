import type { Beyond } from '../details/beyond.ts'
import { take, type Sentence } from '../details/sentence.ts'
import type { Choice } from '../search/choose-report.ts'
import { choicesAtMost } from '../search/offers.ts'
import type { Moment } from './read-moment.ts'

/** Takes the words that say how things are now; what they are asked of is read with all else. */
export function takeMoment(sentence: Sentence, { nows, states }: Moment): void {
  for (const { start, end } of nows) take(sentence, start, end, 'report')
  for (const { start, end } of states) take(sentence, start, end, 'filters')
}

/** The report of now as what a sentence chose, with the one that tells the same over days beside it. */
export function choiceOf({ choice }: Moment, sentence: Sentence, overDays: Choice): Choice {
  const { report, measure, notions, choices } = choice
  for (const { start, end } of notions) {
    for (let at = start; at < end; at++) {
      if (!sentence.taken.has(at)) take(sentence, at, at + 1, measure === undefined ? 'report' : 'measure')
    }
  }
  const said = { notions: new Set(notions.map(({ id }) => id)), taken: [], words: '', isUnknown: false }
  if (report === undefined) {
    const near = overDays.report === undefined ? choices : [overDays.report]
    return { ...said, choices: near.map(({ api }) => api) }
  }
  return {
    ...said,
    report,
    ...(measure !== undefined && { measure }),
    choices: report.sibling === undefined ? [] : [report.sibling],
  }
}

/** What is asked of now and not known of now. */
export function untold({ choice, nows }: Moment): Beyond | undefined {
  const [first] = nows
  const isAsked = choice.report === undefined && choice.notions.length > 0
  return isAsked && first ? { asks: 'live', start: first.start, end: first.end } : undefined
}

/** Of a day that still runs, how things are now is one tap away. */
export function withMoment(choice: Choice, { choice: { report } }: Moment): Choice {
  if (report === undefined || choice.report === undefined) return choice
  return { ...choice, choices: [...new Set([report.api, ...choice.choices])].slice(0, choicesAtMost) }
}
