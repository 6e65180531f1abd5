import { reports } from '../../report/catalogue.ts'
import { english } from '../period/lexicon.en.ts'
import { portuguese } from '../period/lexicon.pt.ts'
import { spanish } from '../period/lexicon.es.ts'
import type { Sense } from '../period/sense.ts'
import { wordsOf } from '../text/words-of.ts'
import { concepts } from '../vocabulary/concepts.ts'
import { dimensionNames } from '../vocabulary/dimensions.ts'
import { smallWords } from '../vocabulary/small-words.ts'

/** Words about time that have a meaning of their own; those that only hold a phrase together are too many and too short. */
const telling: ReadonlySet<Sense['is']> = new Set([
  'unit',
  'which',
  'relative-day',
  'weekday',
  'month',
  'part',
  'evening-before',
])

const ofConcepts = Object.values(concepts).flatMap((row) => row.split(/[ |]/u))
const ofTime = [english, spanish, portuguese].flatMap((lexicon) =>
  lexicon
    .filter(({ sense }) => telling.has(sense.is))
    .flatMap(({ phrases }) => phrases.flatMap((words) => (words.length === 1 ? words : []))),
)
const ofDimensions = dimensionNames.flatMap(([, ways]) =>
  ways.flatMap((way) => (way.length === 1 ? way : [])),
)
const ofCatalogue = reports.flatMap(({ title, things, words }) =>
  [...Object.values(title), ...Object.values(things), ...Object.values(words).flat()].flatMap(wordsOf),
)

/** The words that a mistyped one can stand for, those that say most first. */
export const targets: readonly string[] = [
  ...new Set([...ofConcepts, ...ofTime, ...ofDimensions, ...ofCatalogue, ...smallWords]),
].filter((word) => /^\p{L}+$/u.test(word))
