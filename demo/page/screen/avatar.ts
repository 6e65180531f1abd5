import { createElement as h, type ReactNode } from 'react'
import type { Person } from '../../slack/workspace.ts'
import { icon } from '../icon.ts'

const hues = 6

export function avatar(person: Person | undefined): ReactNode {
  if (person?.isBot) {
    const sign = icon(person.name === 'slackbot' ? 'heart' : 'chart')
    return h('span', { className: 'avatar avatar-bot', 'aria-hidden': true }, sign)
  }
  const name = person?.realName ?? '?'
  const words = name.split(' ')
  const initials = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
  const hue = Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 9973, 0) % hues
  return h('span', { className: `avatar avatar-${hue + 1}`, 'aria-hidden': true }, initials)
}
