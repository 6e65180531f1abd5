import type { Period } from '../../../report/time/period.ts'
import { spanName } from '../../../words/span.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'

/** A period as it stands in a sentence: "on Tue 17 Mar 2026". */
export function when(period: Period, language: Language): string {
  return wordsIn(language).when(spanName(period, language))
}
