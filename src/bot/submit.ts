import { wordsIn } from '../words/words-in.ts'
import { ask } from './ask.ts'
import type { BotPorts } from './ask/bot-ports.ts'
import { answerAtOnce } from './ask/answer-at-once.ts'
import type { Asking, Heard } from './model/bot.ts'
import { searchField } from './catalogue/search-form.ts'
import { searchResults } from './catalogue/search-results.ts'
import { submitDigest } from './digests/manage/submit-digest.ts'
import type { Filled } from './model/form.ts'
import type { Known } from './model/known.ts'
import { submitPeriod } from './press/other-period.ts'
import { personOf } from './read/preferences.ts'
import { readReportForm } from './talk/report-form.ts'

/** What was filled in goes to whoever opened the form for it. */
export async function submit(askers: BotPorts, asking: Asking, filled: Filled): Promise<Heard> {
  const person = await personOf(askers, asking)
  const { language } = person
  switch (filled.purpose.kind) {
    case 'ask':
      return submitQuestion(askers, asking, filled, person)
    case 'search-reports': {
      const words = filled.values[searchField]
      return answerAtOnce(
        askers,
        asking,
        person,
        searchResults(typeof words === 'string' ? words : '', language),
      )
    }
    case 'period':
      return submitPeriod(askers, asking, filled)
    case 'new-digest':
    case 'edit-digest':
    case 'hand-over':
      return submitDigest(askers, asking, filled)
  }
}

async function submitQuestion(
  askers: BotPorts,
  asking: Asking,
  filled: Filled,
  { language }: Known,
): Promise<Heard> {
  const { question } = filled.values
  if (typeof question === 'string' && question.trim() !== '') return ask(askers, asking, question.trim())
  if (filled.values['report'] === undefined) {
    return { kind: 'mend', problems: { question: wordsIn(language).talk.about.empty } }
  }
  const picked = readReportForm(filled, language)
  return picked.kind === 'mend' ? picked : ask(askers, asking, picked.text)
}
