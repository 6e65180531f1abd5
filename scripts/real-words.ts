/** Writes src/question/mending/real-words.ts from the spelling dictionaries: npm run real-words. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { targets } from '../src/question/mending/targets.ts'
import { fold } from '../src/question/text/fold.ts'
import { Spelling } from '../src/question/text/spelling.ts'
import { formsOf } from './hunspell.ts'

const languages = ['en', 'es', 'pt'] as const
const { resolve } = createRequire(import.meta.url)
const spelling = new Spelling(targets)
const near = new Set<string>()
for (const language of languages) {
  const folder = dirname(resolve(`dictionary-${language}`))
  const [aff, dic] = ['index.aff', 'index.dic'].map((name) => readFileSync(join(folder, name), 'utf8'))
  for (const form of formsOf(aff ?? '', dic ?? '')) {
    const word = fold(form)
    if (/^[a-z]+$/u.test(word) && spelling.nearest(word).length > 0) near.add(word)
  }
}
const hash = createHash('sha256').update(targets.join(' ')).digest('hex').slice(0, 16)
const rows = [...near].toSorted().join(' ')
writeFileSync(
  'src/question/mending/real-words.ts',
  `/**
 * Made by \`npm run real-words\`, not by hand: the real words that a slip of the finger would turn into a word of the
 * lexicon, from the spelling dictionaries of English (MIT and BSD, SCOWL), Spanish (MPL 1.1, RLA-ES) and Brazilian
 * Portuguese (MPL 2.0, VERO) as dictionary-en, -es and -pt 4.0.0 have them. This file is under those licences.
 */
export const madeFor = '${hash}'
export const realWords =
  '${rows}'
`,
)
