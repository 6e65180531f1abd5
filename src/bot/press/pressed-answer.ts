import type { Reading } from '../../question/understanding.ts'
import type { Answer } from '../model/answer-record.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Asking, Heard } from '../model/bot.ts'
import type { Known } from '../model/known.ts'
import { oneLine } from '../model/one-line.ts'

/** What is known when a button under an answer is pressed. */
export interface PressedAnswer {
  readonly askers: BotPorts
  readonly asking: Asking
  /** Who pressed, reading the language of the answer. */
  readonly reader: Known
  readonly answer: Answer
  readonly reading: Reading
}

/** One line in reply, in place of an answer, for who pressed. */
export function reply({ reader }: PressedAnswer, line: string): Heard {
  return { kind: 'said', message: oneLine(reader.language, line) }
}
