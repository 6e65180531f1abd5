import type { ActionsBlock } from '@slack/types'
import type { Button } from '../../bot/message.ts'
import { limits } from '../limits.ts'
import { encodePress } from '../press-codec.ts'
import { cut, line } from './text.ts'

/** The row of buttons; one whose question is too long to travel in it is left out. */
export function buttonRow(buttons: readonly Button[]): ActionsBlock | undefined {
  const elements = buttons.flatMap(({ label, press, emphasis }, place) => {
    const encoded = encodePress(press, place)
    if (encoded === undefined) return []
    const text = cut(line(label) || '–', limits.button.text)
    return {
      type: 'button' as const,
      text: { type: 'plain_text' as const, text, emoji: false },
      ...encoded,
      ...(emphasis === undefined ? {} : { style: emphasis }),
    }
  })
  if (elements.length === 0) return undefined
  return { type: 'actions', elements: elements.slice(0, limits.actions.elements) }
}
