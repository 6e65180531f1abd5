import type { BotPorts } from '../ask/bot-ports.ts'
import type { Asking, Heard } from '../model/bot.ts'
import type { Press } from '../model/message.ts'
import { personOf } from '../read/preferences.ts'
import { answerAtOnce } from '../ask/answer-at-once.ts'
import { browse } from './browse.ts'
import { entryPage } from './entry-page.ts'
import { searchForm } from './search-form.ts'

export type CataloguePress = Extract<Press, { readonly kind: 'catalogue' | 'report' | 'search-reports' }>

/** Leafs through the catalogue: a family, a report, or the form that searches it. */
export async function pressCatalogue(
  askers: BotPorts,
  asking: Asking,
  press: CataloguePress,
): Promise<Heard> {
  const person = await personOf(askers, asking)
  const { language } = person
  switch (press.kind) {
    case 'catalogue':
      return answerAtOnce(askers, asking, person, browse(language, press.family))
    case 'report':
      return answerAtOnce(askers, asking, person, entryPage(press.report, language))
    case 'search-reports':
      return { kind: 'form', form: searchForm(language) }
  }
}
