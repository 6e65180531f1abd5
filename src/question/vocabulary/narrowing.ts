import { phrases } from '../text/phrases.ts'

/** What says that all but the value behind it is left out. */
export const onlyWords: ReadonlySet<string> = new Set(
  'only just solely exclusively solo solamente unicamente exclusivamente somente apenas so'.split(' '),
)

/** What says that the value behind it is left out; "no" and "menos" have other meanings as well. */
export const exceptWords: ReadonlySet<string> = new Set(
  'without sin sem except excepting excepto exceto exceptuando excetuando excluding excluyendo excluindo salvo apart aparte aside fuera fora'.split(
    ' ',
  ),
)

/** The same in several words. */
export const exceptPhrases = phrases(
  "other than, different from, different than, different to, rather than, leaving out, not counting, not including, that is not, that are not, that isn \u2019 t, that aren \u2019 t, that isn ' t, that aren ' t, diferente a, diferente de, diferentes a, diferentes de, distinto a, distinto de, distinta a, distinta de, distintos a, distintos de, distintas a, distintas de, que no sea, que no sean, que no es, que no son, sin contar, sin incluir, sin tener en cuenta, dejando fuera, dejando por fuera, a excepcion de, con excepcion de, que nao seja, que nao sejam, que nao e, que nao sao, sem contar, sem incluir, deixando de fora, com excecao de, a excecao de",
)

/** What sets one value against another: "inbound vs outbound". */
export const opposingWords: ReadonlySet<string> = new Set(
  'vs versus contra x against frente comparado comparada compared'.split(' '),
)
