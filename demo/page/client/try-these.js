import { word } from './words.js'

const closedKey = 'try-these-closed'
const box = document.getElementById('try-these')

/** Examples; a click puts one into the composer. What is closed stays so. */
export function showTryThese(examples, bot, composer) {
  const isOpen = localStorage.getItem(closedKey) === null
  const title = button(word('tryThese'), 'try-title', () => {
    if (isOpen) localStorage.setItem(closedKey, 'yes')
    else localStorage.removeItem(closedKey)
    showTryThese(examples, bot, composer)
    box.querySelector('.try-title').focus()
  })
  title.ariaExpanded = String(isOpen)
  box.replaceChildren(title)
  if (!isOpen) return
  const row = Object.assign(document.createElement('div'), { className: 'try-examples' })
  for (const example of examples) {
    const text = example.replace('{bot}', `@${bot.name}`)
    row.append(button(text, 'try-example', () => composer.fill(text)))
  }
  box.append(row)
}

function button(textContent, className, onclick) {
  return Object.assign(document.createElement('button'), { type: 'button', textContent, className, onclick })
}
