import { fold } from '../text/fold.ts'
import type { Sense } from './sense.ts'

/** Phrases that share a sense. The words of a phrase stand apart by spaces, signs too. */
export interface Entry {
  readonly sense: Sense
  readonly phrases: readonly (readonly string[])[]
}

export function entry(sense: Sense, phrases: string): Entry {
  return {
    sense,
    phrases: list(phrases)
      .flatMap((phrase) => phrase.split('|'))
      .filter((phrase) => phrase !== '')
      .map((phrase) => fold(phrase).split(' ')),
  }
}

/** Names from Monday to Sunday; `|` parts spellings. */
export function weekdays(names: string, short: string, plural: string): readonly Entry[] {
  return [
    ...list(names).map((name, index) => entry({ is: 'weekday', weekday: index + 1 }, name)),
    ...list(short).map((name, index) => entry({ is: 'weekday', weekday: index + 1, isShort: true }, name)),
    ...list(plural).map((name, index) => entry({ is: 'weekday', weekday: index + 1, isPlural: true }, name)),
  ]
}

/** Names from January on; the doubtful ones are months only beside a number or after a preposition. */
export function months(names: string, short: string, doubtful: readonly string[]): readonly Entry[] {
  return [names, short].flatMap((row) =>
    list(row).flatMap((spellings, index) =>
      spellings
        .split('|')
        .map((name) =>
          entry(
            doubtful.includes(name)
              ? { is: 'month', month: index + 1, isDoubtful: true }
              : { is: 'month', month: index + 1 },
            name,
          ),
        ),
    ),
  )
}

export function numbers(words: string, first = 0, step = 1): readonly Entry[] {
  return list(words).map((word, index) => entry({ is: 'number', value: first + index * step }, word))
}

export function ordinals(words: string, first = 1, step = 1): readonly Entry[] {
  return list(words).map((word, index) => entry({ is: 'ordinal', value: first + index * step }, word))
}

function list(row: string): readonly string[] {
  return row.split(/,\s*/u).map((item) => item.trim())
}
