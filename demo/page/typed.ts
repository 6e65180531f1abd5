import type { Workspace } from '../slack/workspace.ts'
import { unescaped } from './blocks/unescaped.ts'

type Names = Pick<Workspace, 'bot' | 'people'>

/** What Slack's composer makes of typed names: mentions. */
export function fromTyped(text: string, names: Names): string {
  return text.replaceAll(/(?<![\w@])@([\w.-]*\w)/g, (token, name: string) => {
    const person = [names.bot, ...names.people].find((one) => one.name.toLowerCase() === name.toLowerCase())
    return person ? `<@${person.id}>` : token
  })
}

/** The way back, for editing. */
export function asTyped(text: string, names: Names): string {
  const withNames = text.replaceAll(/<@(\w+)>/g, (token, id: string) => {
    const person = [names.bot, ...names.people].find((one) => one.id === id)
    return person ? `@${person.name}` : token
  })
  return unescaped(withNames)
}
