import type { BotPorts } from './ask/bot-ports.ts'
import { ask } from './ask.ts'
import { pressCatalogue } from './catalogue/press-catalogue.ts'
import { digestPress } from './digests/manage/digest-press.ts'
import type { Asking, Heard } from './model/bot.ts'
import type { Press } from './model/message.ts'
import { pressUnderAnswer } from './press/press-under-answer.ts'
import { personOf } from './read/preferences.ts'
import { changeSetting } from './talk/change-setting.ts'
import { forget } from './talk/forget.ts'

/** Whatever was pressed, wherever it stands. */
export async function press(askers: BotPorts, asking: Asking, pressed: Press): Promise<Heard> {
  switch (pressed.kind) {
    case 'ask':
      return ask(askers, asking, pressed.text)
    case 'setting':
      return changeSetting(askers, asking, pressed)
    case 'catalogue':
    case 'report':
    case 'search-reports':
      return pressCatalogue(askers, asking, pressed)
    case 'forget':
      return forget(askers, asking, await personOf(askers, asking))
    case 'new-digest':
    case 'digests':
    case 'digest':
      return digestPress(askers, asking, await personOf(askers, asking), pressed)
    default:
      return pressUnderAnswer(askers, asking, await personOf(askers, asking), pressed)
  }
}
