import type { SpanName } from './span.ts'
import type { AnswerWords } from './sections/answer.ts'
import type { ReadingWords } from './sections/reading.ts'
import type { AskBackWords } from './sections/ask-back.ts'
import type { ApologyWords } from './sections/apology.ts'
import type { HelpWords } from './sections/help.ts'
import type { FormWords } from './sections/form.ts'
import type { ControlWords } from './sections/controls.ts'
import type { FileWords } from './sections/files.ts'
import type { CatalogueWords } from './sections/catalogue.ts'
import type { DigestWords } from './sections/digests.ts'
import type { TalkWords } from './sections/talk.ts'
import type { OperatingWords } from './sections/operating.ts'

/** Every text that people read beside what a report's declaration says of itself, complete in every language. */
export interface Words {
  /** The language's own name, and this interface's other half: how to say when. */
  readonly language: string
  /** As it stands in a sentence: "on Tue 17 Mar 2026", "from Mon 16 to Sun 22 Mar 2026". */
  readonly when: (span: SpanName) => string

  readonly answer: AnswerWords
  readonly reading: ReadingWords
  readonly askBack: AskBackWords
  readonly apology: ApologyWords
  readonly help: HelpWords
  readonly form: FormWords
  readonly controls: ControlWords
  readonly files: FileWords
  readonly catalogue: CatalogueWords
  readonly digests: DigestWords
  readonly talk: TalkWords
  readonly operating: OperatingWords
}
