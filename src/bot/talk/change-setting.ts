import { languages } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import { answerAtOnce } from '../ask/answer-at-once.ts'
import type { Asking, Heard } from '../model/bot.ts'
import type { Press } from '../model/message.ts'
import type { ChosenSettings, SettingsOwner } from '../ports/memory.ts'
import { oneLine } from '../model/one-line.ts'
import { personOf } from '../read/preferences.ts'
import { optionsOf, settingLabel, settingValue } from './settings.ts'

type Chosen = Extract<Press, { kind: 'setting' }>

/** Sets what was chosen, for oneself or for the channel, and says so in the language that holds from now on. */
export async function changeSetting(askers: BotPorts, asking: Asking, chosen: Chosen): Promise<Heard> {
  const { name, value, of } = chosen
  const names = askers.accounts.map((account) => account.name)
  const before = await personOf(askers, asking)
  const { talk } = wordsIn(before.language)
  if (!optionsOf(name, names, talk.settings).some((option) => option.value === value)) {
    return answerAtOnce(askers, asking, before, oneLine(before.language, talk.settings.unknown))
  }
  const whose: SettingsOwner =
    of === 'person' ? { kind: 'person', person: asking.person } : { kind: 'channel', channel: asking.channel }
  await askers.memory.changeSettings(whose, changeOf(chosen))
  // App Home is drawn anew, and shows it.
  if (asking.place.kind === 'direct') return { kind: 'noted' }
  const person = await personOf(askers, asking)
  const { settings } = wordsIn(person.language).talk
  const changed = of === 'person' ? settings.changed : settings.changedForChannel
  const line = changed(settingLabel(name, settings), settingValue(name, value, names, settings))
  return answerAtOnce(askers, asking, person, oneLine(person.language, line))
}

function changeOf({ name, value }: Chosen): Partial<ChosenSettings> {
  switch (name) {
    case 'language':
      return { language: languages.find((language) => language === value) }
    case 'account':
      return { account: value === '' ? undefined : value }
    case 'week-start':
      return { weekStart: value === 'monday' || value === 'sunday' ? value : undefined }
  }
}
