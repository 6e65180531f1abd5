import type { Json } from '../json.ts'
import type { UserGroup } from '../workspace.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { SlackError } from './slack-error.ts'

export function list(world: World, args: Args): Json {
  const withUsers = args.flag('include_users')
  return {
    usergroups: world.state.groups.map((group) => ({
      ...shape(world, group),
      ...(withUsers ? { users: group.members } : {}),
    })),
  }
}

export function listUsers(world: World, args: Args): Json {
  const group = world.state.group(args.need('usergroup'))
  if (group === undefined) throw new SlackError('no_such_subteam')
  return { users: group.members }
}

function shape(world: World, { id, handle, name, members }: UserGroup): Json {
  return {
    id,
    team_id: world.state.team.id,
    is_usergroup: true,
    is_subteam: true,
    name,
    handle,
    description: '',
    is_external: false,
    date_delete: 0,
    user_count: members.length,
  }
}
