import type { TextObject } from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import type { Viewer } from '../viewer.ts'
import { emoji } from './emoji.ts'
import { mrkdwn } from './mrkdwn.ts'

/** A text object; `plain_text` knows nothing but emoji. */
export function text(object: TextObject, viewer: Viewer): ReactNode {
  const content = object.type === 'mrkdwn' ? mrkdwn(object.text, viewer) : [plain(object.text)]
  return h('div', { className: 'text' }, ...content)
}

export function plain(content: string): string {
  return content.replaceAll(/(?<![\p{L}\p{N}:]):([a-z0-9_+-]+):(?![\p{L}\p{N}])/gu, (_, name: string) =>
    emoji(name),
  )
}
