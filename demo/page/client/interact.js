import { ask } from './ask.js'
import { stateOf } from './elements.js'
import { act } from './server.js'

/** Tells the bot what was clicked or chosen in a message or view, after asking if the bot wants that asked. */
export async function interact(element) {
  const { confirm, block: blockId, action: actionId } = element.dataset
  if (confirm && !(await ask(JSON.parse(confirm)))) return
  const state = stateOf(element)
  element.setAttribute('aria-busy', 'true')
  await tell(element, { blockId, actionId, state })
  element.removeAttribute('aria-busy')
}

function tell(element, click) {
  const view = element.closest('[data-view]')
  if (view) return act('clickInView', { viewId: view.dataset.view, ...click })
  const { channel, ts } = element.closest('[data-ts]').dataset
  return act('click', { channel, ts, ...click })
}

document.addEventListener('click', (event) => {
  const element = event.target.closest('[data-element][data-state]')
  if (!element || element.getAttribute('aria-busy') === 'true') return
  element.closest('details.menu')?.removeAttribute('open')
  void interact(element)
})

document.addEventListener('change', (event) => {
  const element = event.target.closest('[data-element]:not([data-state])')
  if (!element || 'waits' in element.dataset) return
  if (element.matches('select') && !element.value) return
  void interact(element)
})
