import { withIds } from '../blocks/interactive-elements.ts'
import { type Json, jsonList } from '../json.ts'
import type { View } from '../workspace.ts'
import type { World } from '../world.ts'

/** A view from what the bot sent, its blocks and elements completed with ids. */
export function makeView(
  world: World,
  person: string,
  kind: View['kind'],
  sent: Json,
  id = world.ids.next('V'),
): View {
  const blocks = withIds(jsonList(sent['blocks']), () => world.ids.next('b'))
  return { id, kind, person, payload: { ...sent, blocks }, errors: {} }
}
