import type { Place } from '../../../src/bot/model/answer-record.ts'
import type { Heard } from '../../../src/bot/model/bot.ts'
import type { AnswerPress, Message } from '../../../src/bot/model/message.ts'
import { inThread, Story } from '../story.ts'

export type Row = Readonly<Record<string, string>>

const channels = [
  { channel: 'whatsapp', interaction: '1200' },
  { channel: 'web', interaction: '34' },
  { channel: 'facebook', interaction: '20' },
  { channel: 'email', interaction: '10' },
]

/** Without the answer that it is pressed under. */
export type Pressed = AnswerPress extends infer Press
  ? Press extends unknown
    ? Omit<Press, 'answer'>
    : never
  : never

/** A story in which one question was answered, and whatever is pressed under the answer. */
export class Stage extends Story {
  /** The answer that the message which was pressed last stands for. */
  answered = ''

  async begin(
    text = 'closed chats by channel yesterday',
    place: Place = inThread,
    rows: readonly Row[] = channels,
  ) {
    this.answered = await this.asked(text, place)
    await this.land(rows)
    return this
  }

  /** Somebody asks, and waits. */
  async asked(text: string, place: Place = inThread, person = 'UANA'): Promise<string> {
    const asking = this.asking(place, person)
    await this.bot.ask(asking, text)
    await this.work()
    return asking.id
  }

  /** Presses, with what the lanes bring then; returns what was heard at once, and the id of what comes of it. */
  async press(pressed: Pressed, place: Place = inThread, rows: readonly Row[] = channels, person = 'UANA') {
    // Later than a double click.
    this.now += 6000
    const asking = this.asking(place, person)
    const heard: Heard = await this.bot.press(asking, { ...pressed, answer: this.answered })
    await this.work()
    await this.land(rows)
    return { heard, id: asking.id }
  }

  get messages(): readonly Message[] {
    return this.chat.posts.map(({ message }) => message)
  }

  get headlines(): readonly string[] {
    return this.messages.map(({ headline }) => headline)
  }
}
