/**
 * Messages by keyboard: each list is one stop of the Tab key, arrows walk from message to message, Enter opens the
 * thread, and only a message that itself had the focus has its tools in the order of the Tab key.
 */
const controls = '.toolbar :is(button, summary)'

document.addEventListener('focusin', ({ target }) => {
  const message = target.closest?.('.message')
  for (const other of document.querySelectorAll('.message.has-focus')) {
    if (other !== message) setTools(other, false)
  }
  if (!message) return
  if (target === message) setTools(message, true)
  makeStop(message)
})

document.addEventListener('keydown', (event) => {
  const { target, key } = event
  if (!target.matches?.('.message')) return
  const messages = [...target.closest('.messages').querySelectorAll('.message')]
  const at = messages.indexOf(target)
  const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: messages.length - 1 }[key]
  if (next !== undefined) messages[next]?.focus()
  else if (key === 'Enter') target.querySelector('.toolbar [data-reply]')?.click()
  else return
  event.preventDefault()
})

/** After a list was drawn: the Tab key leads to the message where one was, else to the newest. */
export function keepStop(list) {
  const messages = [...list.querySelectorAll('.message')]
  const stop = messages.find(({ tabIndex }) => tabIndex === 0) ?? messages.at(-1)
  if (stop) makeStop(stop)
}

function makeStop(message) {
  for (const other of message.closest('.messages').querySelectorAll('.message[tabindex="0"]')) {
    if (other !== message) other.tabIndex = -1
  }
  message.tabIndex = 0
}

function setTools(message, isOn) {
  message.classList.toggle('has-focus', isOn)
  for (const control of message.querySelectorAll(controls)) control.tabIndex = isOn ? 0 : -1
}
