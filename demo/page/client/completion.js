import { word } from './words.js'

/** Completes commands at the start of a message and names after `@`. */
export function complete(input, list, setup, isThread) {
  let options = []
  let chosen = 0

  function update() {
    options = optionsFor(input.value.slice(0, input.selectionStart), setup, isThread)
    chosen = 0
    render()
  }

  function render() {
    list.replaceChildren(
      ...options.map((option, index) => row(option, index === chosen, `${list.id}-${index}`)),
    )
    list.hidden = options.length === 0
    input.setAttribute('aria-expanded', String(options.length > 0))
    input.setAttribute('aria-controls', list.id)
    if (options.length > 0) input.setAttribute('aria-activedescendant', `${list.id}-${chosen}`)
    else input.removeAttribute('aria-activedescendant')
  }

  function take(index) {
    const { from, text } = options[index]
    input.setRangeText(`${text} `, from, input.selectionStart, 'end')
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.focus()
  }

  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    const index = [...list.children].indexOf(event.target.closest('li'))
    if (index >= 0) take(index)
  })
  input.addEventListener('blur', () => {
    options = []
    render()
  })

  return {
    update,
    /** Whether the key was for the list. */
    takes(event) {
      if (options.length === 0) return false
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) {
        chosen = (chosen + step + options.length) % options.length
        render()
      } else if (event.key === 'Tab' || event.key === 'Enter') take(chosen)
      else if (event.key === 'Escape') {
        options = []
        render()
        event.stopPropagation()
      } else return false
      event.preventDefault()
      return true
    },
  }
}

function optionsFor(text, { commands, people, bot }, isThread) {
  const command = /^\/\S*$/.exec(text)?.[0]
  if (command !== undefined && !isThread) {
    const invite = {
      command: '/invite',
      description: word('addAppShort'),
      usageHint: `@${bot.name}`,
    }
    return [...commands, invite]
      .filter((one) => one.command.startsWith(command) && one.command !== command)
      .map((one) => ({
        from: 0,
        text: one.command,
        title: one.command,
        hint: one.usageHint,
        note: one.description,
      }))
  }
  const mention = /(?:^|\s)@([\p{L}\w.-]*)$/u.exec(text)
  if (!mention) return []
  const words = mention[1].toLowerCase()
  return [bot, ...people.filter((person) => !person.isBot)]
    .filter((person) => person.name.toLowerCase() !== words)
    .filter((person) => `${person.name} ${person.realName}`.toLowerCase().includes(words))
    .map((person) => {
      const from = text.length - words.length - 1
      return { from, text: `@${person.name}`, title: person.realName, hint: '', note: person.title }
    })
}

function row({ title, hint, note }, isChosen, id) {
  const item = document.createElement('li')
  item.id = id
  item.role = 'option'
  item.ariaSelected = String(isChosen)
  const parts = { b: title, i: hint, small: note }
  for (const [tag, text] of Object.entries(parts)) {
    if (text) item.append(Object.assign(document.createElement(tag), { textContent: text }), ' ')
  }
  return item
}
