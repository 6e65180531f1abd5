const closedKey = 'try-these-closed'
const languageKey = 'try-these-language'
const box = document.getElementById('try-these')

/** Examples by language; a click puts one into the composer. What is closed or chosen stays so. */
export function showTryThese({ tryThese, bot }, composer) {
  if (tryThese.length === 0) return

  function render() {
    const isOpen = localStorage.getItem(closedKey) === null
    const chosen =
      tryThese.find(({ language }) => language === localStorage.getItem(languageKey)) ?? tryThese[0]

    const title = button('Try these', 'try-title', () => remember(closedKey, isOpen ? 'yes' : null))
    title.ariaExpanded = String(isOpen)
    const head = row('try-head', [title])
    box.replaceChildren(head)
    if (!isOpen) return

    for (const { language } of tryThese) {
      const choice = button(language, 'try-language', () => remember(languageKey, language))
      choice.ariaPressed = String(language === chosen.language)
      head.append(choice)
    }
    const examples = chosen.examples.map((example) => {
      const text = example.replace('{bot}', `@${bot.name}`)
      return button(text, 'try-example', () => composer.fill(text))
    })
    box.append(row('try-examples', examples))
  }

  function remember(key, value) {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    render()
  }

  render()
}

function button(textContent, className, onclick) {
  return Object.assign(document.createElement('button'), { type: 'button', textContent, className, onclick })
}

function row(className, children) {
  const element = Object.assign(document.createElement('div'), { className })
  element.append(...children)
  return element
}
