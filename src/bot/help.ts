import type { Command } from '../question/understanding.ts'
import { reports } from '../report/catalogue.ts'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Message, Part } from './message.ts'
import { say } from './say.ts'

/** What a command that is not a question says. */
export function help(command: Command, language: Language): Message {
  switch (command) {
    case 'help':
    case 'form':
      return whatToAsk(language)
    case 'list':
      return list(language)
    case 'schedules':
    case 'settings':
    case 'status':
      return say(language, wordsIn(language).askBack.notYet)
  }
}

function whatToAsk(language: Language): Message {
  const { help } = wordsIn(language)
  const lines = help.exampleQuestions.map((question) => `• ${question}`)
  return {
    language,
    headline: help.title,
    parts: [
      { kind: 'text', text: help.intro },
      { kind: 'text', text: [`${help.examples}:`, ...lines].join('\n') },
      { kind: 'text', text: help.outro },
    ],
    context: [],
    buttons: help.exampleQuestions.slice(0, 3).map((text) => ({ label: text, press: { kind: 'ask', text } })),
  }
}

function list(language: Language): Message {
  const { help } = wordsIn(language)
  const parts = [...Map.groupBy(reports, (report) => report.family).values()].map((family): Part => {
    const lines = family.map((report) => {
      const needed = report.parameters.filter((parameter) => parameter.required)
      const needs = needed.length > 0 ? `, ${help.needs(needed.map(({ label }) => label[language]))}` : ''
      return `• ${report.title[language]} (${report.api})${needs}`
    })
    return { kind: 'text', text: lines.join('\n') }
  })
  return { language, headline: help.list, parts, context: [], buttons: [] }
}
