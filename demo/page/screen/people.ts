import { createElement as h, type ReactNode } from 'react'
import type { Person } from '../../slack/workspace.ts'
import { icon } from '../icon.ts'
import type { Viewer } from '../viewer.ts'
import type { Words } from '../words/en.ts'
import { filled } from '../words/words.ts'
import { avatar } from './avatar.ts'

/** Who one acts as, and the menu of everybody else with their role and local time. */
export function people({ workspace, person, words }: Viewer): ReactNode {
  const others = workspace.people.filter((one) => !one.isBot && !one.isDeactivated)
  return h(
    'details',
    { className: 'menu act-as' },
    h(
      'summary',
      {
        role: 'button',
        'aria-haspopup': 'menu',
        'aria-expanded': false,
        'aria-label': filled(words.actingAs, { name: person.realName }),
      } as const,
      card(person, person.title),
      icon('down'),
    ),
    h(
      'div',
      { className: 'menu-items', role: 'menu', 'aria-label': words.actAs },
      h('p', { className: 'menu-title' }, words.actAs),
      ...others.map((one) => {
        const attributes = { type: 'button', key: one.id, 'data-person': one.id }
        const isMe = one.id === person.id
        return h(
          'button',
          { ...attributes, role: 'menuitemradio', 'aria-checked': isMe },
          card(one, standing(one, words)),
        )
      }),
    ),
  )
}

function standing({ title, isAdmin, isGuest }: Person, words: Words): string {
  return [title, isAdmin ? words.admin : '', isGuest ? words.guest : ''].filter(Boolean).join(' · ')
}

function card(person: Person, title: string): ReactNode {
  return h(
    'span',
    { className: 'person' },
    avatar(person),
    h('span', { className: 'person-name' }, person.realName),
    h('time', { className: 'person-time', 'data-clock': person.tz, title: person.tz }),
    h('span', { className: 'person-title' }, title),
  )
}
