import { createElement as h, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { dayOf, dayTitle, instantOf } from '../calendar.ts'
import type { Drawings } from '../drawings.ts'
import { addressOf, type Address, type Place } from '../place.ts'
import type { Statuses } from '../statuses.ts'
import type { Unread } from '../unread.ts'
import type { Viewer } from '../viewer.ts'
import { type Language, languageOf } from '../words/words.ts'
import { header } from './header.ts'
import { message, type Row } from './message.ts'
import { people } from './people.ts'
import { channelRows, threadRows } from './rows.ts'
import { sidebar } from './sidebar.ts'
import { home, modal, welcome } from './view.ts'

/** Everything that is drawn for a person at a place, as HTML by the name of the spot that it fills. */
export interface Screen {
  readonly address: Address
  readonly language: Language
  /** Whether the bot is there to answer. */
  readonly isReady: boolean
  readonly parts: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<'messages' | 'thread', ReadonlyMap<string, string>>>
}

export interface Memory {
  readonly unread: Unread
  readonly statuses: Statuses
  readonly drawings: Drawings
}

/** Older messages of a long conversation are not drawn. */
const messagesShown = 200

export function screen(viewer: Viewer, place: Place, memory: Memory): Screen {
  const { workspace, person } = viewer
  const { conversation, thread, tab } = place
  const messages = conversation ? workspace.messages(person.id, conversation.id) : []
  const rows = channelRows(messages, viewer, memory.statuses).slice(-messagesShown)
  const isEmpty = rows.length === 0 && conversation !== undefined
  return {
    address: addressOf(place),
    language: languageOf(person.locale),
    isReady: workspace.isBotConnected,
    parts: {
      people: html(people(viewer)),
      sidebar: html(sidebar(viewer, place, memory.unread)),
      header: html(header(viewer, place)),
      welcome: isEmpty ? html(welcome(viewer, conversation.id)) : '',
      status: conversation && thread ? memory.statuses.of(conversation.id, thread) : '',
      home: tab === 'home' ? html(home(workspace.home(person.id), viewer)) : '',
      modal: html(modal(workspace.modal(person.id), viewer)),
    },
    lists: {
      messages: list(rows, viewer, memory.drawings),
      thread: list(thread ? threadRows(thread, messages, viewer) : [], viewer, memory.drawings),
    },
  }
}

function list(rows: readonly Row[], viewer: Viewer, drawings: Drawings): Map<string, string> {
  const entries = new Map<string, string>()
  let day = ''
  for (const row of rows) {
    const instant = instantOf(row.message.ts)
    const title = dayTitle(instant, viewer.now, viewer.person)
    if (dayOf(instant, viewer.person) !== day && row.replies) {
      day = dayOf(instant, viewer.person)
      entries.set(`day-${day}`, html(h('h2', { className: 'day' }, h('span', null, title))))
    }
    const key = JSON.stringify([viewer.person.id, title, row])
    entries.set(
      row.message.ts,
      drawings.get(key, () => html(message(row, viewer))),
    )
  }
  return entries
}

function html(node: ReactNode): string {
  // The library's wrapper carries the same id in every message; ids must be unique.
  return renderToStaticMarkup(h(Fragment, null, node)).replaceAll(' id="slack_blocks_to_jsx"', '')
}
