import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Asking } from '../../bot/model/bot.ts'
import type { Press } from '../../bot/model/message.ts'
import { decodePress, menuKind, pressKinds } from '../render/press-codec.ts'
import type { Ears, Received } from './ears.ts'
import { hear } from './hear.ts'
import { openForm } from './open-form.ts'
import { placeOfPress } from './place-of-press.ts'
import { redrawHome } from './show-home.ts'
import { tellPrivately } from './tell-privately.ts'

type Pressed = ButtonAction | StaticSelectAction

/** What is pressed under an answer or in App Home: buttons, and what is picked from a menu. */
export function onPress(app: App<Received>, ears: Ears): void {
  const action_id = new RegExp(`^(?:${[...pressKinds, menuKind].join('|')}):\\d+`)
  app.action<BlockAction<Pressed>>(
    { type: 'block_actions', action_id },
    async ({ action, body, ack, client, context }) => {
      await ack()
      const { id, at } = context.delivery
      const press = decodePress(action.action_id, valueOf(action))
      const where = await placeOfPress(ears, body, at)
      if (press === undefined || where === undefined) {
        const [kind] = action.action_id.split(':')
        ears.log.warn({ delivery: id, kind }, 'a button that says nothing')
        return
      }
      const asking: Asking = { id, at, person: body.user.id, ...where }
      await pressed(ears, client, asking, press, body.trigger_id)
    },
  )
}

async function pressed(
  ears: Ears,
  client: WebClient,
  asking: Asking,
  press: Press,
  trigger: string,
): Promise<void> {
  const heard = await hear(ears, asking, 'privately', ears.bot.press(asking, press))
  if (heard.kind === 'form') return openForm(ears, client, asking, heard.form, trigger)
  await tellPrivately(ears, asking, heard)
  if (asking.place.kind === 'direct' && changesHome.has(press.kind)) await redrawHome(ears, asking.person)
}

/** What App Home shows is another after these. */
const changesHome: ReadonlySet<Press['kind']> = new Set(['setting', 'forget', 'digest'])

function valueOf(action: Pressed): string {
  return (action.type === 'button' ? action.value : action.selected_option.value) ?? ''
}
