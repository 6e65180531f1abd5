import { slackbot } from '../cast.ts'
import type { Json } from '../json.ts'
import { userShape } from '../shapes.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { SlackError } from './slack-error.ts'

export function info(world: World, args: Args): Json {
  const person = world.state.person(args.need('user'))
  if (person === undefined) throw new SlackError('user_not_found')
  return { user: userShape(world, person, args.flag('include_locale')) }
}

export function list(world: World, args: Args): Json {
  const everybody = [...world.state.people, world.state.bot, slackbot]
  return {
    members: everybody.map((person) => userShape(world, person, args.flag('include_locale'))),
    response_metadata: { next_cursor: '' },
  }
}
