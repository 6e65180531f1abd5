import { createElement as h, type ReactNode } from 'react'
import type { Person } from '../../slack/workspace.ts'
import { icon } from '../icon.ts'
import type { Viewer } from '../viewer.ts'
import { avatar } from './avatar.ts'

/** Who one acts as, and the menu of everybody else with their role and local time. */
export function people({ workspace, person }: Viewer): ReactNode {
  const others = workspace.people.filter((one) => !one.isBot)
  return h(
    'details',
    { className: 'menu act-as' },
    h(
      'summary',
      { 'aria-label': `Acting as ${person.realName}. Act as someone else` },
      card(person),
      icon('down'),
    ),
    h(
      'div',
      { className: 'menu-items' },
      h('p', { className: 'menu-title' }, 'Act as'),
      ...others.map((one) => {
        const attributes = { type: 'button', key: one.id, 'data-person': one.id }
        return h('button', { ...attributes, 'aria-pressed': one.id === person.id }, card(one))
      }),
    ),
  )
}

function card(person: Person): ReactNode {
  const marks = [person.title, person.isAdmin ? 'Admin' : '', person.isGuest ? 'Guest' : ''].filter(Boolean)
  return h(
    'span',
    { className: 'person' },
    avatar(person),
    h('span', { className: 'person-name' }, person.realName),
    h('time', { className: 'person-time', 'data-clock': person.tz, title: person.tz }),
    h('span', { className: 'person-title' }, marks.join(' · ')),
  )
}
