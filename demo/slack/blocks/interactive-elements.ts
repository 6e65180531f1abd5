import { isJson, type Json, jsonList } from '../json.ts'

export interface InteractiveElement {
  readonly blockId: string
  readonly actionId: string
  readonly element: Json
  /** The input block around the element, if it stands in one. */
  readonly input?: Json
}

/** Every element of these blocks that a person can use, with the ids under which Slack reports it. */
export function interactiveElements(blocks: readonly Json[]): InteractiveElement[] {
  return blocks.flatMap((block) => {
    const elements = [
      ...jsonList(block['elements']),
      ...jsonList(block['actions']),
      ...jsonList([block['accessory'], block['element']]),
    ].filter(({ action_id }) => action_id !== undefined)
    const blockId = String(block['block_id'])
    const here = elements.map((element) => ({
      blockId,
      actionId: String(element['action_id']),
      element,
      ...(block['type'] === 'input' ? { input: block } : {}),
    }))
    const inner = block['type'] === 'carousel' ? jsonList(block['elements']) : jsonList(block['child_blocks'])
    return [...here, ...interactiveElements(inner)]
  })
}

const withoutActionId = new Set(['image', 'plain_text', 'mrkdwn'])

/** Gives each block and each interactive element the id that Slack would make where the bot gave none. */
export function withIds(blocks: readonly Json[], makeId: () => string): Json[] {
  return blocks.map((block) => {
    const named: Json = { ...block, block_id: block['block_id'] ?? makeId() }
    const isCarousel = block['type'] === 'carousel'
    if (Array.isArray(block['child_blocks']))
      named['child_blocks'] = withIds(jsonList(block['child_blocks']), makeId)
    if (isCarousel) named['elements'] = withIds(jsonList(block['elements']), makeId)
    if (['actions', 'context_actions'].includes(String(block['type']))) {
      named['elements'] = jsonList(block['elements']).map((element) => withActionId(element, makeId))
    }
    if (block['type'] === 'card' && Array.isArray(block['actions'])) {
      named['actions'] = jsonList(block['actions']).map((element) => withActionId(element, makeId))
    }
    for (const place of ['accessory', 'element']) {
      const element = block[place]
      if (isJson(element)) named[place] = withActionId(element, makeId)
    }
    return named
  })
}

function withActionId(element: Json, makeId: () => string): Json {
  if (withoutActionId.has(String(element['type']))) return element
  return { ...element, action_id: element['action_id'] ?? makeId() }
}
