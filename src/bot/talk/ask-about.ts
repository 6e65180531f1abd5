import { wordsIn } from '../../words/words-in.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Asking, Heard } from '../model/bot.ts'
import { personOf } from '../read/preferences.ts'

const longestText = 600

/** "Ask about this": a form that begins with the words of the message. */
export async function askAbout(askers: BotPorts, asking: Asking, text: string): Promise<Heard> {
  const { language } = await personOf(askers, asking)
  const { form, talk } = wordsIn(language)
  const value = text.trim().slice(0, longestText)
  const field = {
    id: 'question',
    kind: 'text',
    label: talk.about.question,
    hint: talk.about.hint,
    isLong: true,
    ...(value !== '' && { value }),
  } as const
  return {
    kind: 'form',
    form: {
      language,
      purpose: { kind: 'ask' },
      title: talk.about.title,
      submit: form.submit,
      fields: [field],
    },
  }
}
