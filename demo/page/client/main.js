import './data-table.js'
import './interact.js'
import './menus.js'
import './navigate.js'
import { tick } from './clock.js'
import { createComposer } from './composer.js'
import { draw } from './draw.js'
import { isHeldUp, notify } from './notice.js'
import { addressOf, fromAddress, isStill, place, settle } from './place.js'
import { act } from './server.js'
import { showTryThese } from './try-these.js'
import { speak, word } from './words.js'

const thread = document.getElementById('thread')
let events
let shown = {}
let language = 'en'

const setup = await (await fetch('/setup')).json()
document.querySelector('.team-name').textContent = setup.title
speak(language, setup.words[language])

const composer = createComposer(document.querySelector('[data-composer="channel"]'), setup, false)
const threadComposer = createComposer(document.querySelector('[data-composer="thread"]'), setup, true)

place.person ??= setup.people.find(speaksAsTheBrowser)?.id

addEventListener('hashchange', () => {
  if (settle(fromAddress())) void watch()
})
void watch()

/** Follows what happens at this place until one goes elsewhere. */
async function watch() {
  events?.close()
  await arrive()
  const address = addressOf(place)
  if (isStill) return show(await (await fetch(`/look?${address}`)).json())
  events?.close()
  events = new EventSource(`/events?${address}`)
  events.addEventListener('message', ({ data }) => show(JSON.parse(data)))
  events.addEventListener('error', () => notify(word('lost')))
}

/** Slack tells the app that somebody opened its home, or the conversation with it, which comes into being then. */
async function arrive() {
  if (place.tab === 'home') void act('openHome')
  if (place.channel === 'app') await act('openDm')
}

function show(update) {
  if (settle(update.address)) history.replaceState(null, '', `#${addressOf(place)}`)
  const isElsewhere = shown.person !== place.person || shown.channel !== place.channel
  if (!shown.person || update.language !== language) settleLanguage(update.language)
  thread.hidden = !place.thread
  draw(update, { messages: isElsewhere, thread: isElsewhere || shown.thread !== place.thread })
  if (shown.person && shown.thread !== place.thread) focusComposer()
  shown = { ...place }
  const wasHeldUp = isHeldUp()
  notify(update.isReady ? '' : word('starting', { bot: setup.bot.realName }))
  if (wasHeldUp && update.isReady) void arrive()
  const name = document.querySelector('.bar h1')?.textContent ?? ''
  composer.label(word('messageTo', { place: name }))
  document.title = `${unreadMark()}${name} · ${setup.title}`
  tick()
}

/** Whom one acts as at first. */
function speaksAsTheBrowser({ locale }) {
  return locale.split('-')[0] === navigator.language.split('-')[0]
}

function settleLanguage(wanted) {
  language = wanted
  speak(language, setup.words[language])
  threadComposer.label(word('replyHere'))
  showTryThese(setup.tryThese[language], setup.bot, composer)
}

/** As in Slack's titles: an exclamation mark for what is meant for the reader, a star for what is new. */
function unreadMark() {
  if (document.querySelector('.unread-count')) return '! '
  return document.querySelector('.unread') ? '* ' : ''
}

/** Where one goes on typing; on a touch screen that would raise the keyboard unasked. */
function focusComposer() {
  if (matchMedia('(pointer: coarse)').matches) return
  if (place.thread) threadComposer.focus()
  else composer.focus()
}
