import type { Shortage } from '../../../report/table/table.ts'
import { number } from '../../../words/format.ts'
import { languageIn, type Locale } from '../../../words/locale.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { MessagePart } from '../../model/message.ts'

/** Fewer rows came than Wolkvox announced. */
export function shortageText({ announced, given }: Shortage, locale: Locale): string {
  return wordsIn(languageIn(locale)).answer.shortage(number(announced, locale), number(given, locale))
}

/** Said beside a file or a page of rows; nothing where they are all there. */
export function shortageParts(shortage: Shortage | undefined, locale: Locale): readonly MessagePart[] {
  return shortage === undefined ? [] : [{ kind: 'text', text: shortageText(shortage, locale) }]
}
