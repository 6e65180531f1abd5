import { checkView } from '../blocks/check-view.ts'
import { isJson, type Json } from '../json.ts'
import { viewHash, viewShape } from '../shapes.ts'
import type { View } from '../workspace.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { makeView } from './make-view.ts'
import { refusedBlocks } from './refused-blocks.ts'
import { SlackError } from './slack-error.ts'

const maxStack = 3
const maxViewLength = 250_000

export function open(world: World, args: Args): Json {
  const sent = readView(args, 'modal')
  const person = exchange(world, args)
  const view = makeView(world, person, 'modal', sent)
  world.state.setModals(person, [view])
  return { view: viewShape(world, view) }
}

export function push(world: World, args: Args): Json {
  const sent = readView(args, 'modal')
  const person = exchange(world, args)
  const stack = world.state.modals(person)
  if (stack.length >= maxStack) throw new SlackError('push_limit_reached')
  const view = makeView(world, person, 'modal', sent)
  world.state.setModals(person, [...stack, view])
  return { view: viewShape(world, view) }
}

export function update(world: World, args: Args): Json {
  const view = findView(world, args)
  const sent = readView(args, view.kind)
  checkHash(args, view)
  const changed = makeView(world, view.person, view.kind, sent, view.id)
  world.state.changeView(changed)
  return { view: viewShape(world, changed) }
}

/** Shows a person's home tab. */
export function publish(world: World, args: Args): Json {
  if (!world.manifest.hasHomeTab) throw new SlackError('not_enabled')
  const person = args.need('user_id')
  if (!world.state.people.some(({ id }) => id === person)) throw new SlackError('user_not_found')
  const sent = readView(args, 'home')
  const before = world.state.home(person)
  if (before !== undefined) checkHash(args, before)
  const view = makeView(world, person, 'home', sent, before?.id)
  world.state.setHome(view)
  return { view: viewShape(world, view) }
}

function readView(args: Args, kind: View['kind']): Json {
  const sent = args.json('view')
  const problems = checkView(sent, kind, '/view')
  if (!isJson(sent) || problems.length > 0) throw refusedBlocks('invalid_arguments', problems)
  if (JSON.stringify(sent).length > maxViewLength) throw new SlackError('view_too_large')
  return sent
}

function exchange(world: World, args: Args): string {
  const exchange = world.triggers.exchange(args.need('trigger_id'))
  if (exchange.kind === 'refused') throw new SlackError(exchange.error)
  return exchange.person
}

function findView(world: World, args: Args): View {
  const externalId = args.text('external_id')
  const id = args.text('view_id')
  const view =
    id === undefined
      ? world.state.people
          .flatMap((person) => world.state.modals(person.id))
          .find(({ payload }) => externalId !== undefined && payload['external_id'] === externalId)
      : world.state.view(id)
  if (view === undefined) throw new SlackError('not_found')
  return view
}

function checkHash(args: Args, view: View): void {
  const hash = args.text('hash')
  if (hash !== undefined && hash !== viewHash(view)) throw new SlackError('hash_conflict')
}
