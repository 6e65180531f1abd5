import type {
  ChannelsSelect,
  ConversationsSelect,
  PlainTextOption,
  StaticSelect,
  UsersSelect,
} from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import { conversationName, type Viewer } from '../viewer.ts'
import { interaction, type Spot } from './interaction.ts'
import { plain } from './text.ts'

type Drawn = StaticSelect | UsersSelect | ConversationsSelect | ChannelsSelect

export function staticSelect(element: StaticSelect, spot: Spot): ReactNode {
  const groups = element.option_groups?.map(({ label, options }, index) =>
    h('optgroup', { key: index, label: plain(label.text) }, ...options.map(choice)),
  )
  return select(element, spot, element.initial_option?.value, groups ?? element.options?.map(choice) ?? [])
}

export function usersSelect(element: UsersSelect, spot: Spot): ReactNode {
  return select(element, spot, element.initial_user, peopleOf(spot.viewer).map(choice))
}

export function channelsSelect(element: ConversationsSelect | ChannelsSelect, spot: Spot): ReactNode {
  const rooms = roomsOf(spot.viewer, element.type === 'channels_select')
  const initial =
    element.type === 'conversations_select' ? element.initial_conversation : element.initial_channel
  return select(element, spot, initial, rooms.map(choice))
}

export function peopleOf({ workspace }: Viewer): PlainTextOption[] {
  return workspace.people
    .filter((person) => !person.isBot && !person.isDeactivated)
    .map(({ id, realName }) => option(id, realName))
}

export function roomsOf(viewer: Viewer, isPublicOnly: boolean): PlainTextOption[] {
  return viewer.workspace
    .conversations(viewer.person.id)
    .filter((room) => !room.isArchived && (!isPublicOnly || room.kind === 'channel'))
    .map((room) => option(room.id, conversationName(viewer, room)))
}

function option(value: string, name: string): PlainTextOption {
  return { value, text: { type: 'plain_text', text: name } }
}

function choice(option: PlainTextOption): ReactNode {
  const attributes = { key: option.value, value: option.value, 'data-option': JSON.stringify(option) }
  return h('option', attributes, plain(option.text.text))
}

function select(element: Drawn, spot: Spot, initial: string | undefined, choices: ReactNode[]): ReactNode {
  const placeholder = element.placeholder?.text ?? spot.viewer.words.choose
  const attributes = {
    ...interaction(element, spot),
    className: 'select',
    defaultValue: initial ?? '',
    required: spot.isInput && !spot.isOptional,
    'aria-label': spot.isInput ? undefined : placeholder,
    id: spot.isInput ? `${spot.scope}.${spot.blockId}` : undefined,
  }
  return h('select', attributes, h('option', { value: '' }, placeholder), ...choices)
}
