const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Remembers what has the focus in a part of the page; the result gives it back to the part as drawn anew. */
export function keepFocus(part) {
  const active = document.activeElement
  if (!part.contains(active)) return () => {}
  const selector = selectorOf(active)
  const index = [...part.querySelectorAll(focusable)].indexOf(active)
  return (drawn) => {
    const same = selector ? drawn.querySelector(selector) : drawn.querySelectorAll(focusable)[index]
    const target = same ?? drawn.querySelector('.message')
    target?.focus({ preventScroll: true })
  }
}

function selectorOf(element) {
  const { id, dataset } = element
  if (id) return `#${CSS.escape(id)}`
  if (dataset.action !== undefined) return `${given('block', dataset)}${given('action', dataset)}`
  if (dataset.react === undefined) return undefined
  return `${element.closest('.toolbar') ? '.toolbar' : '.reactions'} ${given('react', dataset)}`
}

function given(name, dataset) {
  return `[data-${name}="${CSS.escape(dataset[name])}"]`
}
