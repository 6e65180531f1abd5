let words = {}

/** Takes the page's words, and writes what stands still on the page with them. */
export function speak(language, given) {
  words = given
  document.documentElement.lang = language
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = word(element.dataset.word)
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.ariaLabel = word(element.dataset.label)
  }
}

/** A text in the language of who looks, with values where it says `{name}`. */
export function word(name, values = {}) {
  return words[name].replaceAll(/\{(\w+)\}/g, (mark, value) => values[value] ?? mark)
}
