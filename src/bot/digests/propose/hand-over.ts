import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Form } from '../../model/form.ts'
import type { Digest } from '../../model/digest.ts'

export function handOverForm(digest: Digest, language: Language): Form {
  const { form } = wordsIn(language).digests
  return {
    language,
    purpose: { kind: 'hand-over', digest: digest.id },
    title: form.handOverTitle,
    submit: form.save,
    intro: digest.title,
    fields: [{ kind: 'person', id: 'owner', label: form.newOwner }],
  }
}
