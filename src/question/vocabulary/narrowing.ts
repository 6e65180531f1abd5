import { phrases } from '../text/phrases.ts'

/** What says that all but the value behind it is left out. */
export const onlyWords: ReadonlySet<string> = new Set(
  'only just solely exclusively solo solamente unicamente exclusivamente somente apenas so'.split(' '),
)

/** What says that the value behind it is left out; "no" and "menos" have other meanings as well. */
export const exceptWords: ReadonlySet<string> = new Set(
  'quitando quitandole sacando descartando descontando restando ignorando omitiendo quita quitame quitale excluyeme eliminame quite quiten quito quitar quitamos excluye excluya excluir excluyo excluyamos descarta descarte descartar descontar omite omita omitir ignora ignore ignorar tirando retirando removendo descontando tira tire tirar tirei retira retire retirar remova remover exclui exclua excluindo desconsidera desconsidere desconsiderando omitindo exclude excludes omit omitting remove removing ignoring skipping minus leaving without sin sem except excepting excepto exceto exceptuando excetuando excluding excluyendo excluindo salvo apart aparte aside fuera fora'.split(
    ' ',
  ),
)

/** The same in several words. */
export const exceptPhrases = phrases(
  "leave out, leaves out, take out, taking out, take away, don ' t count, don \u2019 t count, do not count, don ' t include, don \u2019 t include, do not include, sin considerar, sin tomar en cuenta, no cuentes, no contar, no incluyas, no incluir, no incluya, no me cuentes, no me incluyas, no tomes en cuenta, no tengas en cuenta, que no fueron, que no fueran, que no fue, que no hayan sido, que no son de, que no sean de, que no vengan de, nao conte, nao contar, nao inclua, nao incluir, nao considere, sem considerar, sem levar em conta, que nao foram, que nao foi, other than, different from, different than, different to, rather than, leaving out, not counting, not including, that is not, that are not, that isn \u2019 t, that aren \u2019 t, that isn ' t, that aren ' t, diferente a, diferente de, diferentes a, diferentes de, distinto a, distinto de, distinta a, distinta de, distintos a, distintos de, distintas a, distintas de, que no sea, que no sean, que no es, que no son, sin contar, sin incluir, sin tener en cuenta, dejando fuera, dejando por fuera, a excepcion de, con excepcion de, que nao seja, que nao sejam, que nao e, que nao sao, sem contar, sem incluir, deixando de fora, com excecao de, a excecao de",
)

/** What sets one value against another: "inbound vs outbound". */
export const opposingWords: ReadonlySet<string> = new Set(
  'vs versus contra x against frente comparado comparada compared'.split(' '),
)
