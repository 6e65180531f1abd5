import { describe, expect, test } from 'vitest'
import { languages } from '../../src/words/language.ts'
import { wordsIn } from '../../src/words/words-in.ts'
import { privately, Story } from './story.ts'

const commands = { en: 'help', es: 'ayuda', pt: 'ajuda' } as const
const reports = ['chat_13', 'skill_1', 'chat_9', 'diagram_1_2', 'diagram_9', 'campaign_5']

describe.each(languages)('help (%s)', (language) => {
  test('shows examples that work as they stand', async () => {
    const story = new Story()
    const heard = await story.ask(commands[language], privately)
    const { exampleQuestions } = wordsIn(language).help
    for (const question of exampleQuestions) {
      expect(JSON.stringify(heard)).toContain(question)
      expect(await story.ask(question, privately)).toMatchObject({ kind: 'accepted' })
    }
    await story.work()
    expect(new Set(story.calls.waiting().map(({ report }) => report))).toEqual(new Set(reports))
  })
})
