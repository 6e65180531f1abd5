import type { ContextBlock } from '@slack/types'
import { limits } from './limits.ts'
import { cut, line } from './text.ts'

/** Plain text in a context block is not parsed either. */
export function smallPrint(lines: readonly string[]): ContextBlock | undefined {
  const text = cut(lines.map(line).filter(Boolean).join(' · '), limits.context.text)
  if (text === '') return undefined
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }
}
