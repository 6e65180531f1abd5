import type { Block, Person } from './workspace.ts'

const mentionMark = /<@([UW][A-Z0-9]+)>/
const markPattern = /(<(?:@[UW]|#C|!|https?:)[^<>]*>)/
const linkPattern = /https?:\/\/[^\s<>]+/g

/** What Slack makes of a typed message: &, < and > are escaped, addresses become links; mentions stay marks. */
export function escapeTyped(text: string): string {
  return outsideMarks(text, (part) => escapeText(part).replaceAll(linkPattern, '<$&>'))
}

function outsideMarks(text: string, change: (part: string) => string): string {
  return text
    .split(markPattern)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The rich text block that Slack's composer makes of a typed message. */
export function composerBlocks(typed: string, blockId: string): readonly Block[] {
  const elements = typed
    .split(/(<@[UW][A-Z0-9]+>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const user = mentionMark.exec(part)?.[1]
      return user === undefined ? { type: 'text', text: part } : { type: 'user', user_id: user }
    })
  return [{ type: 'rich_text', block_id: blockId, elements: [{ type: 'rich_text_section', elements }] }]
}

interface Named {
  readonly id: string
  readonly name: string
}

/** A command's text as the bot gets it: with `should_escape` people and channels become ids, else names. */
export function commandText(
  typed: string,
  shouldEscape: boolean,
  people: readonly Person[],
  channels: readonly Named[],
): string {
  const person = (mark: string, found: Named | undefined) => {
    if (found === undefined) return mark
    return shouldEscape ? `<@${found.id}|${found.name}>` : `@${found.name}`
  }
  const text = outsideMarks(typed, escapeText).replaceAll(new RegExp(mentionMark, 'g'), (mark, id: string) =>
    person(
      mark,
      people.find((person) => person.id === id),
    ),
  )
  if (!shouldEscape) return text
  return text
    .replaceAll(/(?<=^|\s)@([\p{L}\d._-]+)/gu, (mark, name: string) =>
      person(
        mark,
        people.find((person) => person.name === name),
      ),
    )
    .replaceAll(/(?<=^|\s)#([\p{L}\d_-]+)/gu, (mark, name: string) => {
      const channel = channels.find((channel) => channel.name === name)
      return channel === undefined ? mark : `<#${channel.id}|${channel.name}>`
    })
}
