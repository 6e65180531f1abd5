import { viewState } from './elements.js'
import { act } from './server.js'

const modal = document.getElementById('modal')

/** Opens, changes or closes the modal. A changed view keeps what was entered, as Slack does. */
export function drawModal(dialog, html) {
  const entered = dialog.open ? values(dialog) : new Map()
  const isSame = html !== '' && dialog.querySelector('form')?.dataset.view === viewOf(html)
  dialog.innerHTML = html
  if (!html) return dialog.close()
  if (isSame) restore(dialog, entered)
  if (!dialog.open) dialog.showModal()
  const wrong = dialog.querySelector('.field-wrong :is(input, select, textarea)')
  const first = dialog.querySelector('.modal-body :is(input, select, textarea)')
  if (wrong) wrong.focus()
  else if (!isSame && !matchMedia('(pointer: coarse)').matches) first?.focus()
}

function viewOf(html) {
  return new DOMParser().parseFromString(html, 'text/html').querySelector('form')?.dataset.view
}

function fields(dialog) {
  return [...dialog.querySelectorAll('input, select, textarea')]
}

function keyOf(field) {
  const { block, action } = field.closest('[data-element]').dataset
  return JSON.stringify([block, action, /^(?:radio|checkbox)$/.test(field.type) ? field.value : ''])
}

function values(dialog) {
  return new Map(
    fields(dialog).map((field) => [keyOf(field), { value: field.value, checked: field.checked }]),
  )
}

function restore(dialog, entered) {
  for (const field of fields(dialog)) {
    const old = entered.get(keyOf(field))
    if (old)
      Object.assign(
        field,
        field.type === 'radio' || field.type === 'checkbox' ? { checked: old.checked } : { value: old.value },
      )
  }
}

function dismiss() {
  const form = modal.querySelector('form')
  if (form) void act('dismiss', { viewId: form.dataset.view })
}

modal.addEventListener('cancel', (event) => {
  event.preventDefault()
  dismiss()
})

modal.addEventListener('click', (event) => {
  if (event.target.closest('[data-dismiss]')) dismiss()
})

async function submit(form) {
  const button = form.querySelector('[type="submit"]')
  if (button.getAttribute('aria-busy') === 'true') return
  button.setAttribute('aria-busy', 'true')
  await act('submit', { viewId: form.dataset.view, state: viewState(form) })
  button.removeAttribute('aria-busy')
}

modal.addEventListener('submit', (event) => {
  event.preventDefault()
  void submit(event.target)
})
