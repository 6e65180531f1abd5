import type { Answer } from '../model/answer-record.ts'
import type { Asking } from '../model/bot.ts'

/** Where a posted answer is edited; a private one is replaced through the button's own address. */
export function inItsPlace(asking: Asking, { place, posted }: Answer): Asking {
  return posted === undefined ? asking : { ...asking, place }
}
