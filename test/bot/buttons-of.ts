import type { Button, Message } from '../../src/bot/model/message.ts'

/** Everything that can be pressed in a message: its own buttons, those of its entries, and what its lists hold. */
export function buttonsOf(message: Message | undefined): readonly Button[] {
  const entries = message?.parts.flatMap((part) => (part.kind === 'entry' ? part.buttons : [])) ?? []
  return [...entries, ...(message?.buttons ?? [])].flatMap((control) =>
    'options' in control ? control.options : [control],
  )
}
