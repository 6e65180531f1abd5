const box = document.getElementById('announce')

/** Tells a screen reader about a message that came in. */
export function announce(item) {
  const message = item.querySelector('.message')
  const text = message?.querySelector('.message-body')?.textContent
  if (text) box.textContent = `${message.getAttribute('aria-label')}: ${text.slice(0, 300)}`
}
