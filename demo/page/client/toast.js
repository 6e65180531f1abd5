const shownMs = 6000
const box = document.getElementById('toast')
let timer

export function toast(text) {
  clearTimeout(timer)
  box.textContent = text
  box.showPopover()
  timer = setTimeout(() => box.hidePopover(), shownMs)
}
