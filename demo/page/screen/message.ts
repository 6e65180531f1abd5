import { createElement as h, type ReactNode } from 'react'
import type { Message } from '../../slack/workspace.ts'
import { blocks } from '../blocks/block.ts'
import { text } from '../blocks/text.ts'
import { instantOf, timeOf, written } from '../calendar.ts'
import { icon } from '../icon.ts'
import { asTyped } from '../typed.ts'
import { personById, type Viewer } from '../viewer.ts'
import { avatar } from './avatar.ts'
import { fileCards } from './file-card.ts'
import { reactions, threadLink, type Replies } from './message-foot.ts'
import { toolbar } from './toolbar.ts'

/** A message with what its surroundings say about it. */
export interface Row {
  readonly message: Message
  /** The same person wrote the one before, a moment ago: the name is not repeated. */
  readonly isCompact: boolean
  /** Undefined inside a thread, where there are no threads. */
  readonly replies: Replies | undefined
  /** What the agent says it is doing in this message's thread. */
  readonly status: string
}

export function message(row: Row, viewer: Viewer): ReactNode {
  const { message, isCompact, replies, status } = row
  const { words } = viewer
  const author = personById(viewer, message.user)
  const isOwn = message.user === viewer.person.id
  const isPrivate = message.ephemeralTo !== undefined
  const isForMe = message.text.includes(`<@${viewer.person.id}>`)
  return h(
    'article',
    {
      className: [
        'message',
        isCompact && 'message-compact',
        isPrivate && 'message-private',
        isForMe && 'message-for-me',
      ]
        .filter(Boolean)
        .join(' '),
      // A tap gives it the focus, and with that its tools.
      tabIndex: -1,
      'data-channel': message.channel,
      'data-ts': message.ts,
      'data-raw': isOwn ? asTyped(message.text, viewer.workspace) : undefined,
      'aria-label': `${author?.realName ?? message.user}, ${timeOf(instantOf(message.ts), viewer.person)}`,
    },
    h('div', { className: 'message-side' }, isCompact ? time(message.ts, viewer, true) : avatar(author)),
    h(
      'div',
      { className: 'message-main' },
      isPrivate && h('p', { className: 'only-you' }, icon('eye'), words.onlyYou),
      !isCompact &&
        h(
          'p',
          { className: 'message-head' },
          h('b', null, author?.realName ?? message.user),
          author?.isBot && h('span', { className: 'app-badge' }, words.app),
          time(message.ts, viewer),
        ),
      h('div', { className: 'message-body' }, body(message, viewer)),
      fileCards(message, viewer),
      message.editedAt && h('small', { className: 'edited' }, words.edited),
      reactions(message, viewer),
      replies && replies.count > 0 && threadLink(message.ts, replies, viewer),
      status && h('p', { className: 'status' }, h('i', { className: 'pulse' }), status),
    ),
    !isPrivate && !message.isTombstone && toolbar(isOwn, replies !== undefined, viewer),
  )
}

function body(message: Message, viewer: Viewer): ReactNode {
  if (message.isTombstone) return h('p', { className: 'tombstone' }, icon('trash'), viewer.words.deleted)
  if (message.text === '' && !message.blocks?.length) return undefined
  const isTyped = !personById(viewer, message.user)?.isBot
  if (isTyped || !message.blocks?.length) return text({ type: 'mrkdwn', text: message.text }, viewer)
  return blocks(message.blocks, { viewer, scope: message.ts })
}

/** Beside a continued message there is room for the bare figures only. */
function time(ts: string, { person }: Viewer, isBare = false): ReactNode {
  const instant = instantOf(ts)
  const shown = timeOf(instant, person)
  const full = written(instant, person, { dateStyle: 'full', timeStyle: 'long' })
  return h('time', { className: 'message-time', title: full }, isBare ? shown.replace(/\D+$/, '') : shown)
}
