import type { HomeView, KnownBlock } from '@slack/types'
import type { Payload } from '../render/render.ts'
import { cut } from '../render/text.ts'
import { limits } from '../render/limits.ts'

/** App Home has no text beside its blocks, so that a message without blocks is a block of text there. */
export function homeView({ text, blocks }: Payload): HomeView {
  const whole: KnownBlock = {
    type: 'section',
    text: { type: 'mrkdwn', text: cut(text, limits.richText), verbatim: true },
  }
  return { type: 'home', blocks: blocks === undefined ? [whole] : [...blocks] }
}
