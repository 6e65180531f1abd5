import { createElement as h, type ReactNode } from 'react'
import { Message, type Block as LibraryBlock } from 'slack-blocks-to-jsx'
import type { Block } from '../../slack/workspace.ts'
import type { Viewer } from '../viewer.ts'
import { channelMention, link, mention, userMention } from './angled.ts'
import { emoji } from './emoji.ts'
import { slackDate } from './slack-date.ts'

/** The remaining kinds (rich_text, markdown, image, alert, card, plan, …), with names and dates as the page has them. */
export function libraryBlock(block: Block, viewer: Viewer): ReactNode {
  return h(
    'div',
    { className: 'library' },
    h(Message, {
      blocks: [block as unknown as LibraryBlock],
      name: '',
      logo: '',
      unstyled: true,
      withoutWrapper: true,
      hooks: {
        user: ({ id }) => userMention(id, viewer),
        channel: ({ id }) => channelMention(id, viewer),
        atHere: () => mention('@here', true),
        atChannel: () => mention('@channel', true),
        atEveryone: () => mention('@everyone', true),
        emoji: ({ name }) => emoji(name),
        date: ({ timestamp, format }) => slackDate(Number(timestamp), format, viewer.now, viewer.person),
        link: ({ href, children }) => link(href, children),
      },
    }),
  )
}
