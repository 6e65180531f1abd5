import { checkMessage, type Surface } from '../blocks/check-message.ts'
import { textsLength } from '../blocks/texts-length.ts'
import { withIds } from '../blocks/interactive-elements.ts'
import { isJson, jsonList, type Json } from '../json.ts'
import type { Block, Message } from '../workspace.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { refusedBlocks } from './refused-blocks.ts'
import { SlackError } from './slack-error.ts'

const maxText = 40_000
const maxMarkdownText = 12_000
const maxMetadata = 8_000
/** Above this a message with Markdown in it is refused, though each of its blocks is short enough. */
const maxWithMarkdown = 13_200
/** What would call a whole channel; the bot never means to. */
const broadcast = /<!(?:channel|here|everyone)\b/

export interface Content {
  readonly text: string
  /** Undefined where the bot sent none. */
  readonly blocks?: readonly Block[]
  readonly metadata?: NonNullable<Message['metadata']>
}

/** What a message shall say, checked as strictly as Slack does. */
export function readContent(world: World, args: Args, surface: Surface): Content {
  const markdown = args.text('markdown_text')
  const sent = args.json('blocks')
  if (markdown !== undefined && (args.text('text') !== undefined || sent !== undefined)) {
    throw new SlackError('markdown_text_conflict')
  }
  if (markdown !== undefined && markdown.length > maxMarkdownText) throw new SlackError('msg_too_long')
  if (sent !== undefined && !Array.isArray(sent)) throw new SlackError('invalid_blocks_format')
  const text = (markdown ?? args.text('text') ?? '').slice(0, maxText)
  const blocks = sent === undefined ? undefined : checked(world, sent, surface)
  if (text.trim() === '' && (blocks ?? []).length === 0) throw new SlackError('no_text')
  if (text.trim() === '') world.records.violation('no-fallback-text', surface)
  if (broadcast.test(JSON.stringify([text, blocks ?? []]))) world.records.violation('broadcast', surface)
  const metadata = readMetadata(args.json('metadata'))
  return {
    text,
    ...(blocks === undefined ? {} : { blocks }),
    ...(metadata === undefined ? {} : { metadata }),
  }
}

function checked(world: World, blocks: readonly unknown[], surface: Surface): readonly Block[] {
  const problems = checkMessage(blocks, surface, world.faults.refuseNative)
  if (problems.length > 0) throw refusedBlocks('invalid_blocks', problems)
  const hasMarkdown = jsonList(blocks).some(({ type }) => type === 'markdown')
  if (hasMarkdown && textsLength(blocks) > maxWithMarkdown) throw new SlackError('msg_blocks_too_long')
  return withIds(jsonList(blocks), () => world.ids.next('b')).map(asBlock)
}

function asBlock(block: Json): Block {
  return { ...block, type: String(block['type']) }
}

function readMetadata(value: unknown): Message['metadata'] {
  if (value === undefined) return undefined
  if (!isJson(value) || typeof value['event_type'] !== 'string' || !isJson(value['event_payload'])) {
    throw new SlackError('invalid_metadata_format')
  }
  if (JSON.stringify(value).length > maxMetadata) throw new SlackError('metadata_too_large')
  return { event_type: value['event_type'], event_payload: value['event_payload'] }
}
