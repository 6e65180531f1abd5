import { createElement as h, type ReactNode } from 'react'
import type { Person } from '../../slack/workspace.ts'
import { icon } from '../icon.ts'
import type { Viewer } from '../viewer.ts'
import { avatar } from './avatar.ts'

/** Who one acts as, and the menu of everybody else with their role and local time. */
export function people({ workspace, person }: Viewer): ReactNode {
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
        'aria-label': `Acting as ${person.realName}. Act as someone else`,
      } as const,
      card(person, person.title),
      icon('down'),
    ),
    h(
      'div',
      { className: 'menu-items', role: 'menu', 'aria-label': 'Act as' },
      h('p', { className: 'menu-title' }, 'Act as'),
      ...others.map((one) => {
        const attributes = { type: 'button', key: one.id, 'data-person': one.id }
        const isMe = one.id === person.id
        return h(
          'button',
          { ...attributes, role: 'menuitemradio', 'aria-checked': isMe },
          card(one, standing(one)),
        )
      }),
    ),
  )
}

function standing({ title, isAdmin, isGuest }: Person): string {
  return [title, isAdmin ? 'Admin' : '', isGuest ? 'Guest' : ''].filter(Boolean).join(' · ')
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
