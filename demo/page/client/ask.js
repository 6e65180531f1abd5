import { word } from './words.js'

const dialog = document.getElementById('ask')

/** A question with two answers, or with a text to change. Resolves to the text, true or false. */
export function ask({ title, text = '', confirm, deny = word('cancel'), style, value }) {
  const form = document.createElement('form')
  form.method = 'dialog'
  form.append(
    make('h2', { textContent: title }),
    value === undefined
      ? make('p', { textContent: text })
      : make('textarea', { className: 'entry', rows: 4, value, ariaLabel: title, required: true }),
    make(
      'footer',
      {},
      make('button', {
        type: 'button',
        className: 'button',
        textContent: deny,
        onclick: () => dialog.close(''),
      }),
      make('button', {
        className: `button button-${style ?? 'primary'}`,
        textContent: confirm,
        value: 'yes',
      }),
    ),
  )
  dialog.replaceChildren(form)
  dialog.returnValue = ''
  dialog.showModal()
  return new Promise((resolve) => {
    const answer = () =>
      resolve(dialog.returnValue === 'yes' && (form.querySelector('textarea')?.value ?? true))
    dialog.addEventListener('close', answer, { once: true })
  })
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}
