import type { Asking } from '../model/bot.ts'
import type { Memory, ChosenSettings } from '../ports/memory.ts'
import type { People } from '../ports/people.ts'
import type { Known } from '../model/known.ts'

/** What holds for somebody in a channel: their own settings before the channel's. */
export async function preferencesOf(
  memory: Memory,
  { person, channel }: Pick<Asking, 'person' | 'channel'>,
): Promise<ChosenSettings> {
  const [own, there] = await Promise.all([
    memory.settingsOf({ kind: 'person', person }),
    memory.settingsOf({ kind: 'channel', channel }),
  ])
  return {
    language: own.language ?? there.language,
    account: own.account ?? there.account,
    weekStart: own.weekStart ?? there.weekStart,
  }
}

/** The asker, in the language that is set for them or the channel, else in Slack's. */
export async function personOf(
  { people, memory }: { readonly people: People; readonly memory: Memory },
  asking: Pick<Asking, 'person' | 'channel'>,
): Promise<Known> {
  const [known, { language }] = await Promise.all([people.get(asking.person), preferencesOf(memory, asking)])
  return language === undefined ? known : { ...known, language }
}
