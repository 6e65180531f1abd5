/** Menus by keyboard: they open on the first entry, arrows walk, Escape and Tab lead out, a click elsewhere closes. */
document.addEventListener(
  'toggle',
  ({ target: menu }) => {
    if (!menu.matches('details.menu')) return
    menu.querySelector('summary').ariaExpanded = String(menu.open)
    if (!menu.open) return
    for (const other of openMenus()) if (other !== menu) other.open = false
    keepOnScreen(menu.querySelector('.menu-items'))
    const entries = entriesOf(menu)
    const chosen = entries.find((entry) => entry.ariaChecked === 'true') ?? entries[0]
    chosen?.focus({ preventScroll: true })
  },
  true,
)

document.addEventListener('keydown', (event) => {
  const menu = event.target.closest?.('details.menu')
  if (!menu) return
  if (!menu.open && event.target.matches('summary') && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
    menu.open = true
    event.preventDefault()
    return
  }
  if (!menu.open) return
  if (event.key === 'Tab') menu.open = false
  else if (event.key === 'Escape') close(menu)
  else if (!walk(entriesOf(menu), event.key)) return
  if (event.key !== 'Tab') event.preventDefault()
})

document.addEventListener('click', ({ target }) => {
  for (const menu of openMenus()) if (!menu.contains(target)) menu.open = false
})

function walk(entries, key) {
  const at = entries.indexOf(document.activeElement)
  const last = entries.length - 1
  const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[
    key
  ]
  if (next === undefined) return false
  entries[next]?.focus()
  return true
}

function close(menu) {
  menu.open = false
  menu.querySelector('summary').focus()
}

function entriesOf(menu) {
  return [...menu.querySelectorAll('.menu-items [role^="menuitem"]')]
}

function openMenus() {
  return document.querySelectorAll('details.menu[open]')
}

/** A menu at the lower or left edge opens to the side where there is room. */
function keepOnScreen(items) {
  items.classList.remove('menu-up', 'menu-right')
  const box = items.getBoundingClientRect()
  const frame = items.closest('.scroll, .home, .modal-body')?.getBoundingClientRect()
  if (box.bottom > (frame?.bottom ?? innerHeight)) items.classList.add('menu-up')
  if (box.left < (frame?.left ?? 0)) items.classList.add('menu-right')
}
