import { z } from 'zod'
import { families } from '../../report/declaration/families.ts'
import type { Family } from '../../report/declaration/declaration.ts'
import type { Press } from '../../bot/model/message.ts'
import { limits } from './limits.ts'

const text = z.string()
const isFamily = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(families, value)
const digestActs = [
  'start',
  'post-here',
  'discard',
  'pause',
  'resume',
  'run',
  'edit',
  'hand-over',
  'delete',
  'restore',
] as const

/** A press by its kind and its other fields. */
function of<Kind extends Press['kind'], Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) {
  return z.object({ kind: z.literal(kind), ...shape })
}

const Carried = z.discriminatedUnion('kind', [
  of('choose-report', { answer: text, report: text }),
  of('choose-account', { answer: text, account: text }),
  of('retry', { answer: text }),
  of('share', { answer: text }),
  of('send-to-dm', { answer: text }),
  of('refresh', { answer: text }),
  of('compare', { answer: text }),
  of('break-down', { answer: text, by: text }),
  of('show-as', { answer: text, as: z.enum(['chart', 'table']) }),
  of('shift', { answer: text, by: z.literal([-1, 1]) }),
  of('other-period', { answer: text }),
  of('file', { answer: text, format: z.enum(['csv', 'xlsx']), of: z.enum(['summary', 'rows']) }),
  of('how', { answer: text }),
  of('rows', { answer: text, page: z.int().min(0) }),
  of('schedule', { answer: text }),
  of('cancel', { answer: text }),
  of('rate', { answer: text, isGood: z.boolean() }),
  of('go-on', { answer: text }),
  of('new-digest', {}),
  of('digests', { whose: z.enum(['mine', 'channel', 'all']), page: z.int().min(0) }),
  of('digest', { digest: text, act: z.enum(digestActs) }),
  of('ask', { text }),
  of('catalogue', { family: z.exactOptional(z.custom<Family>(isFamily)) }),
  of('report', { report: text }),
  of('search-reports', {}),
  of('setting', {
    of: z.enum(['person', 'channel']),
    name: z.enum(['language', 'account', 'week-start']),
    value: text,
  }),
  of('forget', {}),
]) satisfies z.ZodType<Press>
type Carried = z.infer<typeof Carried>

export const pressKinds: readonly Press['kind'][] = Carried.options.map(({ shape }) => shape.kind.value)

/** What the action id of every menu begins with. */
export const menuKind = 'menu'

/** A button's ids: its kind and its place in the row, as "retry:0"; undefined where its value is too long to travel. */
export function encodePress({ kind, ...value }: Carried, place: number) {
  const encoded = { action_id: `${kind}:${place}`, value: JSON.stringify(value) }
  return encoded.value.length <= limits.button.value ? encoded : undefined
}

/**
 * A menu's action id and the value of each option, which is short: what the presses share travels in the action id,
 * only what they differ in in the values. An undefined value is one that is still too long.
 */
export function encodeMenu(presses: readonly Carried[], place: number) {
  const shared = sharedOf(presses)
  const values = presses.map((press) => {
    const rest = Object.entries(press).filter(([name]) => !Object.hasOwn(shared, name))
    const value = JSON.stringify(Object.fromEntries(rest))
    return value.length <= limits.select.value ? value : undefined
  })
  const action_id = `${menuKind}:${place}:${JSON.stringify(shared)}`
  return action_id.length <= limits.id ? { action_id, values } : undefined
}

/** The fields that are the same in all presses; of ids, which are long, also where some presses have none. */
function sharedOf(presses: readonly Carried[]): Readonly<Record<string, unknown>> {
  const byName = Map.groupBy(
    presses.flatMap((press) => Object.entries(press)),
    ([name]) => name,
  )
  const shared = [...byName].filter(([name, fields]) => {
    const isEverywhere = fields.length === presses.length || name === 'answer' || name === 'digest'
    return isEverywhere && new Set(fields.map(([, value]) => value)).size === 1
  })
  return Object.fromEntries(shared.flatMap(([, [field]]) => (field === undefined ? [] : [field])))
}

/** What was pressed; undefined for something that this bot does not know any more. */
export function decodePress(actionId: string, value: string): Press | undefined {
  const menu = /^menu:\d+:(.*)$/s.exec(actionId)
  const [kind] = actionId.split(':')
  const read = Carried.safeParse({
    ...parsed(value),
    ...(menu === null ? { kind } : parsed(menu[1] ?? '')),
  })
  return read.success ? read.data : undefined
}

function parsed(value: string): object {
  try {
    const read: unknown = JSON.parse(value)
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}
