import type { Posted } from '../../src/bot/model/answer-record.ts'
import type { Asking, Bot, Heard } from '../../src/bot/model/bot.ts'
import type { FailureKind } from '../../src/bot/model/failure.ts'
import type { Filled } from '../../src/bot/model/form.ts'
import type { Message, Press } from '../../src/bot/model/message.ts'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { Watched } from './watched.ts'

/** A bot that answers as it is told, and remembers what it was asked. */
export class BotTwin extends Watched implements Bot {
  readonly asked: { readonly asking: Asking; readonly text: string }[] = []
  readonly pressed: { readonly asking: Asking; readonly press: Press }[] = []
  readonly askedAgain: { readonly asking: Asking; readonly text: string }[] = []
  readonly askedAbout: { readonly asking: Asking; readonly text: string }[] = []
  readonly submitted: { readonly asking: Asking; readonly filled: Filled }[] = []
  readonly withdrawn: Posted[] = []
  readonly reactions: { readonly person: string; readonly message: Posted; readonly emoji: string }[] = []
  readonly greeted: Asking[] = []
  readonly apologised: { readonly asking: Asking; readonly why: FailureKind | 'bug' }[] = []
  atHome: Message = oneLine('en', 'Hello')
  answer: (asking: Asking) => Promise<Heard> = async () => ({
    kind: 'accepted',
    message: oneLine('en', 'Looking it up.'),
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

  askAgain(asking: Asking, text: string): Promise<Heard> {
    this.askedAgain.push({ asking, text })
    this.changed()
    return this.answer(asking)
  }

  askAbout(asking: Asking, text: string): Promise<Heard> {
    this.askedAbout.push({ asking, text })
    this.changed()
    return this.answer(asking)
  }

  submit(asking: Asking, filled: Filled): Promise<Heard> {
    this.submitted.push({ asking, filled })
    this.changed()
    return this.answer(asking)
  }

  async withdraw(message: Posted): Promise<void> {
    this.withdrawn.push(message)
    this.changed()
  }

  async react(person: string, message: Posted, emoji: string): Promise<void> {
    this.reactions.push({ person, message, emoji })
    this.changed()
  }

  async home(): Promise<Message> {
    return this.atHome
  }

  async greet(asking: Asking): Promise<void> {
    this.greeted.push(asking)
    this.changed()
  }

  async apologise(asking: Asking, why: FailureKind | 'bug'): Promise<Heard> {
    this.apologised.push({ asking, why })
    this.changed()
    return { kind: 'said', message: oneLine('en', 'Sorry.') }
  }

  says(message: Message | string): void {
    this.answer = async () => ({
      kind: 'said',
      message: typeof message === 'string' ? oneLine('en', message) : message,
    })
  }
}
