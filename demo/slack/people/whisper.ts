import { slackbot } from '../cast.ts'
import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'

/** Slack itself says something that only this person sees. */
export function whisper(
  world: World,
  person: string,
  place: Conversation,
  text: string,
  threadTs?: string,
): void {
  world.state.post({
    channel: place.id,
    user: slackbot.id,
    text,
    ephemeralTo: person,
    ...(threadTs === undefined ? {} : { threadTs }),
  })
}
