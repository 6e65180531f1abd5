import type { ModalView, PlainTextElement } from '@slack/types'
import type { Form } from '../../bot/model/form.ts'
import { wordsIn } from '../../words/words-in.ts'
import { limits } from '../render/limits.ts'
import { sentence } from '../render/rich-text.ts'
import { clean, cut, line } from '../render/text.ts'
import { fieldBlock } from './field-block.ts'
import type { Travelling } from './travelling.ts'

/** The callback id of every form. */
export const formCallback = 'fill-in'

/** A form as a modal; `origin` is where what comes of it goes. */
export function formView(form: Form, origin: Omit<Travelling, 'purpose'>): ModalView {
  const { language, purpose, title, submit, intro = '', fields } = form
  const about = cut(clean(intro), limits.richText)
  const travelling: Travelling = { purpose, ...origin }
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: JSON.stringify(travelling),
    title: plain(title, limits.view.title),
    submit: plain(submit, limits.view.button),
    close: plain(wordsIn(language).form.close, limits.view.button),
    blocks: [...(about === '' ? [] : [sentence(about)]), ...fields.flatMap(fieldBlock)],
  }
}

function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: cut(line(text) || '–', max), emoji: false }
}
