import { wordsIn } from '../words/words-in.ts'
import { ask, type Askers, tell } from './ask.ts'
import type { Bot } from './bot.ts'
import { press } from './press.ts'

/** The bot over its ports, as the Slack side calls it. */
export function createBot(ports: Askers): Bot {
  return {
    ask: (asking, text) => ask(ports, asking, text),
    press: (asking, pressed) => press(ports, asking, pressed),
    async greet(asking) {
      const person = await ports.people.get(asking.person)
      const [headline, ...lines] = wordsIn(person.language).help.greeting
      const parts = [{ kind: 'text' as const, text: lines.join('\n') }]
      await tell(ports, asking, person, {
        language: person.language,
        headline,
        parts,
        context: [],
        buttons: [],
      })
    },
  }
}
