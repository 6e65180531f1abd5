import { complete } from './completion.js'
import { isHeldUp } from './notice.js'
import { place } from './place.js'
import { act } from './server.js'

const template = `
  <form class="composer">
    <ul class="completion" role="listbox" hidden></ul>
    <textarea rows="1" autocomplete="off" autocapitalize="off" spellcheck="false" role="combobox"
      aria-autocomplete="list" aria-expanded="false"></textarea>
    <button class="send" data-label="send" aria-label="Send"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12 4 4l17 8-17 8 1-8h8" /></svg></button>
  </form>`

/** The box one types in, for a channel or (`isThread`) for the thread beside it. */
export function createComposer(spot, setup, isThread) {
  spot.innerHTML = template
  const form = spot.querySelector('form')
  const input = form.querySelector('textarea')
  const list = form.querySelector('.completion')
  list.id = `completion-${isThread ? 'thread' : 'channel'}`
  const completion = complete(input, list, setup, isThread)

  async function send() {
    const text = input.value.trim()
    if (!text || isHeldUp()) return
    put('')
    const { channel, thread } = place
    const [word, name] = text.split(/\s+/)
    const isAboutBot = name?.replace('@', '').toLowerCase() === setup.bot.name.toLowerCase()
    const done =
      word === '/invite' && isAboutBot
        ? await act('invite', { channel })
        : await act('say', { channel, text, ...(isThread && { threadTs: thread }) })
    if (!done && input.value === '') put(text)
  }

  function put(text) {
    input.value = text
    form.classList.toggle('is-ready', text.trim() !== '')
    completion.update()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })
  input.addEventListener('input', () => {
    put(input.value)
  })
  input.addEventListener('keydown', (event) => {
    if (completion.takes(event)) return
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  })

  return {
    label(text) {
      input.placeholder = text
      input.setAttribute('aria-label', text)
    },
    fill(text) {
      put(text)
      input.focus()
    },
    focus: () => input.focus(),
  }
}
