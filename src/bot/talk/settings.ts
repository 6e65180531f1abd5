import { type Language, languages } from '../../words/language.ts'
import type { Words } from '../../words/words.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Asking } from '../model/bot.ts'
import type { Button, Message, MessagePart, SettingName } from '../model/message.ts'
import type { ChosenSettings } from '../ports/memory.ts'
import { isDm } from '../model/is-dm.ts'

type Whose = 'person' | 'channel'
type Entry = Extract<MessagePart, { kind: 'entry' }>

/** One's own settings and those of the channel, each with what it can be set to; in a channel only the channel's. */
export async function settings(
  { memory, accounts }: Pick<BotPorts, 'memory' | 'accounts'>,
  { person, channel, place }: Asking,
  language: Language,
): Promise<Message> {
  const { talk } = wordsIn(language)
  const names = accounts.map(({ name }) => name)
  const isPrivate = place.audience === 'private'
  const own = await memory.settingsOf({ kind: 'person', person })
  const there = isDm(channel) ? undefined : await memory.settingsOf({ kind: 'channel', channel })
  return {
    language,
    headline: talk.settings.title,
    parts: [
      ...(isPrivate
        ? [heading(talk.settings.forYou), ...settingEntries('person', own, names, language)]
        : []),
      ...(there === undefined
        ? []
        : [heading(talk.settings.forChannel), ...settingEntries('channel', there, names, language)]),
    ],
    context: isPrivate ? [] : [talk.settings.onlyChannel],
    buttons: isPrivate
      ? [{ label: talk.forget, press: { kind: 'forget' }, confirmation: talk.confirmForget }]
      : [],
  }
}

function heading(text: string): MessagePart {
  return { kind: 'heading', text }
}

/** One entry a setting: what it is now, and a list of what it can be. Of one account there is nothing to choose. */
export function settingEntries(
  of: Whose,
  current: ChosenSettings,
  accounts: readonly string[],
  language: Language,
): readonly Entry[] {
  const names: readonly SettingName[] =
    accounts.length > 1 ? ['language', 'account', 'week-start'] : ['language', 'week-start']
  const { settings } = wordsIn(language).talk
  return names.map((name) => {
    const options = optionsOf(name, accounts, settings).map(({ label, value }): Button => ({
      label,
      press: { kind: 'setting', of, name, value },
    }))
    return {
      kind: 'entry',
      text: `${settingLabel(name, settings)}: ${settingValue(name, valueOf(name, current), accounts, settings)}`,
      note: noteOf(name, settings),
      buttons: [{ label: settings.choose, options }],
    }
  })
}

interface Option {
  readonly label: string
  readonly value: string
}

/** What a setting can be; the last is what holds without it. */
export function optionsOf(
  name: SettingName,
  accounts: readonly string[],
  settings: Words['talk']['settings'],
): readonly Option[] {
  switch (name) {
    case 'language':
      return [
        ...languages.map((value) => ({ label: wordsIn(value).language, value })),
        { label: settings.asInSlack, value: '' },
      ]
    case 'account':
      return [...accounts.map((value) => ({ label: value, value })), { label: settings.lastAsked, value: '' }]
    case 'week-start':
      return [
        { label: settings.monday, value: 'monday' },
        { label: settings.sunday, value: 'sunday' },
        { label: settings.notSet, value: '' },
      ]
  }
}

export function settingLabel(name: SettingName, settings: Words['talk']['settings']): string {
  switch (name) {
    case 'language':
      return settings.language
    case 'account':
      return settings.account
    case 'week-start':
      return settings.weekStart
  }
}

/** What a value is called: an account that is not configured any more counts as none. */
export function settingValue(
  name: SettingName,
  value: string,
  accounts: readonly string[],
  settings: Words['talk']['settings'],
): string {
  const options = optionsOf(name, accounts, settings)
  return (options.find((option) => option.value === value) ?? options.at(-1))?.label ?? value
}

function noteOf(name: SettingName, settings: Words['talk']['settings']): string {
  switch (name) {
    case 'language':
      return settings.languageNote
    case 'account':
      return settings.accountNote
    case 'week-start':
      return settings.weekStartNote
  }
}

function valueOf(name: SettingName, { language, account, weekStart }: ChosenSettings): string {
  switch (name) {
    case 'language':
      return language ?? ''
    case 'account':
      return account ?? ''
    case 'week-start':
      return weekStart ?? ''
  }
}
