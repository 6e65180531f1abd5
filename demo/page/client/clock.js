const everyMs = 15_000

/** Local times beside people's names. */
export function tick() {
  for (const clock of document.querySelectorAll('[data-clock]')) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, {
      timeStyle: 'short',
      timeZone: clock.dataset.clock,
    })
    clock.textContent = format.format(new Date())
  }
}

setInterval(tick, everyMs)
