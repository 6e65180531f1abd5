import { createElement as h, type ReactNode } from 'react'

/** A button that opens a list of entries; arrows, Home, End and Escape work in it (`client/menus.js`). */
export function menu(
  label: string,
  className: string,
  sign: ReactNode,
  entries: ReactNode[],
  tabIndex = 0,
): ReactNode {
  const summary = {
    className,
    tabIndex,
    role: 'button',
    'aria-haspopup': 'menu',
    title: label,
    'aria-label': label,
  }
  return h(
    'details',
    { className: 'menu' },
    h('summary', { ...summary, 'aria-expanded': false } as const, sign),
    h('div', { className: 'menu-items', role: 'menu', 'aria-label': label }, ...entries),
  )
}
