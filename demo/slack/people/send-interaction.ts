import { app } from '../cast.ts'
import type { Receipt } from '../delivery/courier.ts'
import type { Json } from '../json.ts'
import type { World } from '../world.ts'

export interface Interaction {
  readonly type: string
  readonly person: string
  /** The action or callback id, for the record. */
  readonly which: string
  /** What this kind of interaction carries beside who and where. */
  readonly body: Json
}

/** Sends a click, a submission or a shortcut to the bot, if the manifest has interactivity on. */
export async function sendInteraction(world: World, interaction: Interaction): Promise<Receipt> {
  if (!world.manifest.isInteractive) return { outcome: 'nobody-there' }
  const { type, person, which, body } = interaction
  const user = world.state.person(person)
  const name = user?.name ?? ''
  const whole = {
    type,
    token: 'practice',
    team: { id: world.state.team.id, domain: world.state.team.domain },
    user: { id: person, username: name, name, team_id: user?.teamId ?? world.state.team.id },
    api_app_id: app.id,
    enterprise: null,
    is_enterprise_install: false,
    ...body,
  }
  return await world.mail.deliver({ kind: 'interactive', what: type, which, body: whole })
}
