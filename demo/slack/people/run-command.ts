import { app } from '../cast.ts'
import type { Json } from '../json.ts'
import { placeName } from '../shapes.ts'
import { commandText } from '../typed.ts'
import { answerCommand } from '../web/respond.ts'
import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'
import { whisper } from './whisper.ts'

/** A person runs a slash command. What the bot acknowledges with is shown; without an answer Slack shows its error. */
export async function runCommand(
  world: World,
  person: string,
  place: Conversation,
  name: string,
  typed: string,
  threadTs?: string,
): Promise<void> {
  const command = world.manifest.commands.find(({ command }) => command === name)
  if (command === undefined) return whisper(world, person, place, `${name} is not a valid command.`, threadTs)
  if (threadTs !== undefined) {
    return whisper(world, person, place, `${name} is not supported in threads. Sorry!`, threadTs)
  }
  const { people, conversations } = world.state
  const text = commandText(typed, command.shouldEscape, people, conversations)
  const body = commandBody(world, person, place, name, text)
  const receipt = await world.mail.deliver({ kind: 'slash_commands', what: name, body })
  if (receipt.outcome !== 'acknowledged') {
    const error = receipt.outcome === 'timed-out' ? 'operation_timeout' : 'dispatch_failed'
    return whisper(world, person, place, `${name} failed with the error "${error}"`)
  }
  const refusal = answerCommand(world, { kind: 'command', person, channel: place.id }, receipt.payload ?? {})
  if (refusal !== undefined) whisper(world, person, place, `${name} failed with the error "${refusal}"`)
}

function commandBody(world: World, person: string, place: Conversation, command: string, text: string): Json {
  return {
    token: 'practice',
    team_id: world.state.team.id,
    team_domain: world.state.team.domain,
    channel_id: place.id,
    channel_name: placeName(place),
    user_id: person,
    user_name: world.state.person(person)?.name ?? '',
    command,
    text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: world.url() + world.responseUrls.issue({ kind: 'command', person, channel: place.id }),
    trigger_id: world.triggers.issue(person),
  }
}
