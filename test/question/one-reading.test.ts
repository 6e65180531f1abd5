import { describe, expect, test } from 'vitest'
import { understand } from '../../src/question/understand.ts'
import { languages, type Language } from '../../src/words/language.ts'
import { figures, frames, narrowing, periods, type Said } from './one-reading.ts'
import { now, partsOf } from './reading.ts'

const nothing: Said = { en: '', es: '', pt: '' }

/** Each figure by each breakdown, of each period; every third one narrowed. */
const questions = figures.flatMap(([figure, all], index) =>
  [nothing, ...all].flatMap((by, place) =>
    periods.map((period, at) => {
      const only = (index + place + at) % 3 === 0 ? (narrowing[at % narrowing.length] ?? nothing) : nothing
      return { figure, by, period, only }
    }),
  ),
)

function sentence({ figure, by, period, only }: (typeof questions)[number], language: Language): string {
  return [figure, by, only, period].flatMap((part) => part[language] || []).join(' ')
}

/** Without what is in the language's own words. */
function read(text: string, language: Language): unknown {
  const understanding = understand(text, { now, zone: 'America/Bogota', language })
  const { language: _, when: __, ...reading } = partsOf(understanding) ?? {}
  return { kind: understanding.kind, ...reading }
}

test(`${questions.length} questions, at least two hundred, are one reading in three languages`, () => {
  expect(questions.length).toBeGreaterThanOrEqual(200)
  for (const question of questions) {
    const [en, es, pt] = languages.map((language) => read(sentence(question, language), language))
    const text = sentence(question, 'en')
    expect({ text, es }).toEqual({ text, es: en })
    expect({ text, pt }).toEqual({ text, pt: en })
    expect({ text, kind: 'question' }).toMatchObject({ kind: (en as { kind: string }).kind })
  }
})

describe.each(languages)('what changes nothing of a question (%s)', (language) => {
  const some = questions.filter((_, index) => index % 6 === 0)

  test('a polite frame', () => {
    for (const [index, question] of some.entries()) {
      const [before = '', behind = ''] = frames[language][index % frames[language].length] ?? []
      const text = sentence(question, language)
      expect({ text, read: read(`${before}${text}${behind}`, language) }).toEqual({
        text,
        read: read(text, language),
      })
    }
  })

  test('another order of its words', () => {
    for (const question of some) {
      const { figure, by, period, only } = question
      const turned = [period, figure, by, only].flatMap((part) => part[language] || []).join(' ')
      const text = sentence(question, language)
      expect({ text, read: read(turned, language) }).toEqual({ text, read: read(text, language) })
    }
  })

  test('a slip of the finger, but for what is said of it', () => {
    for (const { figure, by, period } of some) {
      const text = [figure, by, period].flatMap((part) => part[language] || []).join(' ')
      const slipped = text.replace(/\p{L}{7,}/u, (word) => word.slice(0, 4) + word.slice(3))
      const { mended: _, ...other } = read(slipped, language) as { readonly mended?: unknown }
      expect({ text, slipped, read: other }).toEqual({ text, slipped, read: read(text, language) })
    }
  })
})
