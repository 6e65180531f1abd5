import { admit } from './ask/admit.ts'
import { apology } from './deliver/apology.ts'
import { ask } from './ask.ts'
import type { BotPorts } from './ask/bot-ports.ts'
import { answerAtOnce } from './ask/answer-at-once.ts'
import type { Asking, Bot, Heard } from './model/bot.ts'
import { greeting } from './talk/greeting.ts'
import type { Press } from './model/message.ts'
import { press } from './press.ts'
import { askAbout } from './talk/ask-about.ts'
import { askAgain } from './ask-again.ts'
import { home } from './talk/home.ts'
import { personOf } from './read/preferences.ts'
import { react } from './talk/react.ts'
import { submit } from './submit.ts'
import { withdraw } from './talk/withdraw.ts'

/** The bot over its ports, as the Slack side calls it. Whatever somebody does is let in here, or is not done. */
export function createBot(ports: BotPorts): Bot {
  return {
    ask: (asking, text) => admit(ports, asking, 'aloud', () => askOnce(ports, asking, text)),
    askAgain: (asking, text) => admit(ports, asking, 'aloud', () => askAgain(ports, asking, text)),
    withdraw: (message) => withdraw(ports, message),
    askAbout: (asking, text) => admit(ports, asking, 'privately', () => askAbout(ports, asking, text)),
    press: (asking, pressed) => admit(ports, asking, 'privately', () => pressOnce(ports, asking, pressed)),
    submit: (asking, filled) => admit(ports, asking, 'privately', () => submit(ports, asking, filled)),
    react: (person, message, emoji) => react(ports, person, message, emoji),
    home: (person) => home(ports, person),
    async apologise(asking, why, answered) {
      const person = await personOf(ports, asking)
      return answerAtOnce(ports, asking, person, apology(why, person.language, []), {}, answered)
    },
    async greet(asking: Asking) {
      const person = await personOf(ports, asking)
      await answerAtOnce(ports, asking, person, greeting(person.language))
    },
  }
}

/** A message that was changed since is asked as it was changed. */
async function askOnce(ports: BotPorts, asking: Asking, text: string): Promise<Heard> {
  const { message, id } = asking
  if (message !== undefined) {
    const noted = await ports.memory.answerAt(message)
    if (noted !== undefined && noted !== id) return { kind: 'noted' }
    await ports.memory.noteMessage(message, id)
  }
  return ask(ports, asking, text)
}

async function pressOnce(ports: BotPorts, asking: Asking, pressed: Press): Promise<Heard> {
  return (await isDoubleClick(ports, asking, pressed)) ? { kind: 'noted' } : press(ports, asking, pressed)
}

/** What is chosen can be chosen again at once; everything else that is pressed twice was meant once. */
async function isDoubleClick({ memory }: BotPorts, asking: Asking, press: Press): Promise<boolean> {
  if (press.kind === 'setting' || press.kind === 'rate') return false
  const deed = JSON.stringify([asking.person, asking.message ?? asking.channel, press])
  return !(await memory.isFirst(deed, asking.id))
}
