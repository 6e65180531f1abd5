import type { Heard } from '../../bot/model/bot.ts'
import { render } from './render.ts'

/** What a command is acknowledged with, for the person alone. Blocks that are refused here are lost: no native ones. */
export function acknowledgement({ message }: Extract<Heard, { kind: 'accepted' | 'said' }>) {
  if (message === undefined) return undefined
  const { text, blocks = [] } = render(message, 'text')
  return { response_type: 'ephemeral' as const, text, blocks: [...blocks] }
}
