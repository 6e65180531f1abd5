const notice = document.getElementById('notice')

/** Says what holds everything up: the bot is not there yet, or the workspace is gone; an empty text takes it away. */
export function notify(text) {
  if (notice.textContent === text) return
  notice.textContent = text
  notice.hidden = text === ''
}

/** Whether nothing can be sent for now. */
export function isHeldUp() {
  return !notice.hidden
}
