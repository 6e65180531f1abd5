import { checkMessage } from '../blocks/check-message.ts'
import { checkView } from '../blocks/check-view.ts'
import type { Problem } from '../blocks/problem.ts'
import { isJson, type Json } from '../json.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { SlackError } from './slack-error.ts'

/** `blocks.validate`: exactly one of blocks, message and view; here the errors are objects, not texts. */
export function validate(world: World, args: Args): Json {
  const given = ['blocks', 'message', 'view'].filter((name) => args.json(name) !== undefined)
  const [kind] = given
  if (kind === undefined || given.length > 1) throw new SlackError('invalid_arguments')
  const problems = check(world, kind, args.json(kind))
  if (problems.length === 0) return {}
  throw new SlackError(`invalid_${kind}`, {
    errors: problems.map(({ pointer, text }) => ({ pointer, code: 'failed_constraint', message: text })),
  })
}

function check(world: World, kind: string, value: unknown): readonly Problem[] {
  if (kind === 'view') return checkView(value, isJson(value) && value['type'] === 'home' ? 'home' : 'modal')
  const blocks = kind === 'message' && isJson(value) ? (value['blocks'] ?? []) : value
  return checkMessage(blocks, 'message', world.faults.refuseNative, kind === 'message' ? '/blocks' : '')
}
