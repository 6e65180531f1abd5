import './data-table.js'
import './interact.js'
import './menus.js'
import './navigate.js'
import { tick } from './clock.js'
import { createComposer } from './composer.js'
import { draw } from './draw.js'
import { addressOf, fromAddress, isStill, place, settle } from './place.js'
import { act } from './server.js'
import { showTryThese } from './try-these.js'

const thread = document.getElementById('thread')
let events
let shown = {}

const setup = await (await fetch('/setup')).json()
document.title = setup.title
document.querySelector('.team-name').textContent = setup.title

const composer = createComposer(document.querySelector('[data-composer="channel"]'), setup, false)
const threadComposer = createComposer(document.querySelector('[data-composer="thread"]'), setup, true)
threadComposer.label('Reply…')
showTryThese(setup, composer)

addEventListener('hashchange', () => {
  if (settle(fromAddress())) watch()
})
watch()

/** Follows what happens at this place until one goes elsewhere. */
function watch() {
  events?.close()
  if (place.tab === 'home') void act('openHome')
  const address = addressOf(place)
  if (isStill) {
    void fetch(`/look?${address}`).then(async (response) => show(await response.json()))
    return
  }
  events = new EventSource(`/events?${address}`)
  events.addEventListener('message', ({ data }) => show(JSON.parse(data)))
}

function show(update) {
  if (settle(update.address)) history.replaceState(null, '', `#${addressOf(place)}`)
  const isElsewhere = shown.person !== place.person || shown.channel !== place.channel
  thread.hidden = !place.thread
  draw(update, { messages: isElsewhere, thread: isElsewhere || shown.thread !== place.thread })
  if (shown.person && shown.thread !== place.thread) focusComposer()
  shown = { ...place }
  composer.label(`Message ${document.querySelector('.bar h1')?.textContent ?? ''}`)
  tick()
}

/** Where one goes on typing; on a touch screen that would raise the keyboard unasked. */
function focusComposer() {
  if (matchMedia('(pointer: coarse)').matches) return
  if (place.thread) threadComposer.focus()
  else composer.focus()
}
