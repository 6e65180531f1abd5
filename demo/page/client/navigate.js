import { ask } from './ask.js'
import { go, place } from './place.js'
import { act } from './server.js'
import { word } from './words.js'

const sidebar = document.getElementById('sidebar')
const opener = document.getElementById('open-sidebar')

/** What a click on something that is not an element of the bot's does, by the attribute that it carries. */
const deeds = {
  async room({ room, isApp }) {
    if (isApp !== undefined) await act('openDm')
    go({ channel: room, thread: '', tab: '' })
  },
  person: ({ person }) => go({ person, channel: place.channel, thread: '', tab: '' }),
  thread: ({ thread }) => go({ thread }),
  reply: (_, message) => go({ thread: message.dataset.ts }),
  tab: ({ tab }) => go({ tab: tab === 'home' ? tab : '', thread: '' }),
  member: ({ member }) => act(member, { channel: place.channel }),
  shortcut: ({ shortcut }, message) => act('shortcut', { ...message.dataset, callbackId: shortcut }),
  react({ react }, message) {
    const mine = message.querySelector(`.reactions [data-react="${react}"][aria-pressed="true"]`)
    void act(mine ? 'unreact' : 'react', { ...message.dataset, name: react })
  },
  async edit(_, message) {
    const { channel, ts, raw } = message.dataset
    const text = await ask({ title: word('editMessage'), confirm: word('save'), value: raw })
    if (text) void act('edit', { channel, ts, text })
  },
  async remove(_, message) {
    const { channel, ts } = message.dataset
    const isSure = await ask({
      title: word('deleteMessage'),
      text: word('deleteSure'),
      confirm: word('delete'),
      style: 'danger',
    })
    if (isSure) void act('remove', { channel, ts })
  },
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button')
  const name = button && Object.keys(deeds).find((key) => key in button.dataset)
  if (!name) return
  button.closest('details.menu')?.removeAttribute('open')
  if (name === 'room' || name === 'person') showSidebar(false)
  void deeds[name](button.dataset, button.closest('[data-ts]'))
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
  if (document.body.classList.contains('sidebar-open')) showSidebar(false)
  else if (place.thread) go({ thread: '' })
})

opener.addEventListener('click', () => showSidebar(true))
document.getElementById('scrim').addEventListener('click', () => showSidebar(false))
document.getElementById('close-thread').addEventListener('click', () => go({ thread: '' }))

function showSidebar(isOpen) {
  if (document.body.classList.toggle('sidebar-open', isOpen)) sidebar.querySelector('button')?.focus()
  else if (opener.ariaExpanded === 'true') opener.focus()
  opener.ariaExpanded = String(isOpen)
}
