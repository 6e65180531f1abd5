import { createElement as h, type ReactNode } from 'react'

const drawings = {
  chart: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  download: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  heart: 'M12 20C5 15 4 11.5 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 2.5-1 6-8 11Z',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z',
  more: 'M12 6h.01M12 12h.01M12 18h.01',
  pencil: 'M4 20l1-4L16 5l3 3L8 19l-4 1Z',
  reply: 'M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5Z',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9 10h.01M15 10h.01M8.5 14.5a4.5 4.5 0 0 0 7 0',
  thumbsDown: 'M7 13V4h10l3 7v2h-6l1 6-2 2-6-8ZM7 4H4v9h3',
  thumbsUp: 'M7 11v9h10l3-7v-2h-6l1-6-2-2-6 8ZM7 20H4v-9h3',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
} as const

export function icon(name: keyof typeof drawings): ReactNode {
  return h(
    'svg',
    { className: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': true },
    h('path', { d: drawings[name] }),
  )
}
