import { expect, test } from 'vitest'
import { isSmall, notionsIn } from '../../src/question/search/notions.ts'
import { tokenise } from '../../src/question/text/tokens.ts'
import { understand } from '../../src/question/understand.ts'
import { languages, type Language } from '../../src/words/language.ts'
import { englishQuestions } from './english.questions.ts'
import { hurriedQuestions } from './hurried.questions.ts'
import { figures, narrowing, periods } from './one-reading.ts'
import { portugueseQuestions } from './portuguese.questions.ts'
import { now, partsOf } from './reading.ts'
import { wordyQuestions } from './wordy.questions.ts'
import { spanishQuestions } from './spanish.questions.ts'
import { colloquialQuestions } from './colloquial.questions.ts'

const plain = { en: englishQuestions, es: spanishQuestions, pt: portugueseQuestions }

function questionsIn(language: Language): readonly string[] {
  const rows = [plain, wordyQuestions, colloquialQuestions, hurriedQuestions].flatMap((set) => set[language])
  const made = figures.flatMap(([figure, all]) =>
    all.map((by, index) => {
      const [period, only] = [periods[index % periods.length], narrowing[index % narrowing.length]]
      return [figure, by, only, period].flatMap((part) => part?.[language] || []).join(' ')
    }),
  )
  return [...rows.map(([question]) => question), ...made]
}

/**
 * Notions that a question may say twice: what is counted, or how, beside another word that only such a report has ("ivr
 * calls", "disposition codes", "abandonment rate", "closed interactions").
 */
const saidTwice = new Set(
  'call interaction session menu option code result campaign agent time login preview survey copilot amd band wait hour share detail whatsapp routing transfer sent summary abandon chat bot mail record state answered closed click rating skill length score word:delivery word:entrega word:summary'.split(
    ' ',
  ),
)

/** Of a date or an hour: what the rest of it says as well ("last friday", "march 1 to march 15", "8am to 2pm", "5th"). */
const saidByTheRest = new Set(
  'last pasado passado passada ultima march marzo marco mar jan dec month mes am pm h th nd feira hoje hoy neste desta completa full corrido actividad'.split(
    ' ',
  ),
)

function isSaidAgain(word: string): boolean {
  const notion = notionsIn([word])[0]?.id
  return saidByTheRest.has(word) || (notion !== undefined && saidTwice.has(notion))
}

test.each(languages)('no content word of a question can be taken away unseen (%s)', (language) => {
  const read = (text: string) => {
    const understanding = understand(text, { now, zone: 'America/Bogota', language })
    const { when: _, mended: __, language: ___, ...reading } = partsOf(understanding) ?? {}
    return JSON.stringify([understanding.kind, reading])
  }
  const questions = questionsIn(language).filter((text) => read(text).startsWith('["question"'))
  expect(questions.length).toBeGreaterThan(150)
  const idle = questions.flatMap((text) => {
    const whole = read(text)
    const words = tokenise(text).filter(({ kind, text: word }) => kind === 'word' && !isSmall(word))
    return words
      .filter(({ text: word }) => !isSaidAgain(word))
      .filter(({ start, end }) => read(`${text.slice(0, start)}${text.slice(end)}`) === whole)
      .map(({ raw }) => `${raw}: ${text}`)
  })
  expect(idle).toEqual([])
})
