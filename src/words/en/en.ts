import { answer } from './answer.ts'
import { reading } from './reading.ts'
import { askBack } from './ask-back.ts'
import { apology } from './apology.ts'
import { help } from './help.ts'
import { form } from './form.ts'
import { controls } from './controls.ts'
import { files } from './files.ts'
import { catalogue } from './catalogue.ts'
import { digests } from './digests.ts'
import { talk } from './talk.ts'
import { operating } from './operating.ts'
import { when } from './when.ts'

export const en = {
  language: 'English',
  when,
  answer,
  reading,
  askBack,
  apology,
  help,
  form,
  controls,
  files,
  catalogue,
  digests,
  talk,
  operating,
}
