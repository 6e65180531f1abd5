const nearPx = 120
const toNewest = document.getElementById('to-newest')
const main = document.getElementById('scroll')

/** Stays at the newest message if one was there; otherwise stays put and offers the way down. */
export function keepPlace(list, isNew) {
  const box = list.closest('.scroll')
  const isAtEnd = isNew || box.scrollHeight - box.scrollTop - box.clientHeight < nearPx
  const last = list.lastElementChild?.dataset.key
  return () => {
    if (isAtEnd) box.scrollTop = box.scrollHeight
    else if (box === main && list.lastElementChild?.dataset.key !== last) toNewest.hidden = false
  }
}

toNewest.addEventListener('click', () => main.scrollTo({ top: main.scrollHeight, behavior: 'smooth' }))
main.addEventListener('scroll', () => {
  if (main.scrollHeight - main.scrollTop - main.clientHeight < nearPx) toNewest.hidden = true
})
