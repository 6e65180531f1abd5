import { announce } from './announce.js'
import { keepFocus } from './keep-focus.js'
import { keepStop } from './message-keys.js'
import { drawModal } from './modal.js'
import { keepPlace } from './scroll.js'

/** Puts what the server sent where it belongs. `isNew` says of each list whether it is another than before. */
export function draw({ parts, lists }, isNew) {
  for (const [name, html] of Object.entries(parts)) drawPart(name, html)
  for (const [name, list] of Object.entries(lists)) drawList(name, list, isNew[name])
  if (parts.home !== undefined) document.body.classList.toggle('at-home', parts.home !== '')
}

function drawPart(name, html) {
  const part = document.querySelector(`[data-part="${name}"]`)
  if (name === 'modal') return drawModal(part, html)
  const refocus = keepFocus(part)
  part.innerHTML = html
  refocus(part)
}

/** Only new and changed entries are touched: an open menu or a sorted table in another message stays as it is. */
function drawList(name, { keys, html }, isNew) {
  const list = document.querySelector(`[data-list="${name}"]`)
  const settle = keepPlace(list, isNew)
  let refocus
  const old = new Map([...list.children].map((item) => [item.dataset.key, item]))
  const items = keys.map((key) => {
    const known = old.get(key)
    if (html[key] === undefined || known?.drawn === html[key]) return known
    const item = document.createElement('li')
    item.dataset.key = key
    item.innerHTML = html[key]
    item.drawn = html[key]
    if (!isNew && !known) announce(item)
    if (known?.contains(document.activeElement)) refocus = [item, keepFocus(known)]
    return item
  })
  for (const item of old.values()) if (!items.includes(item)) item.remove()
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null)
  })
  settle()
  keepStop(list)
  refocus?.[1](refocus[0])
}
