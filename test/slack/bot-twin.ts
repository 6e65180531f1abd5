import type { Asking, Bot, Heard } from '../../src/bot/bot.ts'
import type { Message, Press } from '../../src/bot/message.ts'
import { say } from '../../src/bot/say.ts'
import { Watched } from './watched.ts'

/** A bot that answers as it is told, and remembers what it was asked. */
export class BotTwin extends Watched implements Bot {
  readonly asked: { readonly asking: Asking; readonly text: string }[] = []
  readonly pressed: { readonly asking: Asking; readonly press: Press }[] = []
  readonly greeted: Asking[] = []
  answer: (asking: Asking) => Promise<Heard> = async () => ({
    kind: 'accepted',
    message: say('en', 'Looking it up.'),
  })

  get texts(): readonly string[] {
    return this.asked.map(({ text }) => text)
  }

  ask(asking: Asking, text: string): Promise<Heard> {
    this.asked.push({ asking, text })
    this.changed()
    return this.answer(asking)
  }

  press(asking: Asking, press: Press): Promise<Heard> {
    this.pressed.push({ asking, press })
    this.changed()
    return this.answer(asking)
  }

  async greet(asking: Asking): Promise<void> {
    this.greeted.push(asking)
    this.changed()
  }

  says(message: Message | string): void {
    this.answer = async () => ({
      kind: 'said',
      message: typeof message === 'string' ? say('en', message) : message,
    })
  }
}
