import { phrases } from '../text/phrases.ts'
import { phraseEnd, take, type Sentence } from './sentence.ts'

const verbs = phrases(
  'remove, clear, drop, delete, reset, undo, take off, take away, without, quita, quitar, quite, quitale, elimina, eliminar, borra, borrar, saca, limpia, sin, tira, tirar, tire, remova, remover, retira, retire, limpa, limpar, limpe, apaga, sem',
)
const all = phrases(
  'the, all, all the, any, that, this, those, el, los, todos los, ese, este, esos, o, os, todos os, esse, este, esses',
)
const filters = phrases('filter, filters, filtro, filtros')

/** Words of a name that may stand before the filter: "the customer service filter". */
const longestName = 3

/**
 * "remove the filter", "remove the sales filter", "quita el filtro", "tira os filtros": takes the words but the name,
 * and tells whether they stand there.
 */
export function readClearing(sentence: Sentence): boolean {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const verb = phraseEnd(sentence, at, verbs)
    if (verb === undefined) continue
    const start = phraseEnd(sentence, verb, all) ?? verb
    for (let place = start; place <= start + longestName; place++) {
      const end = phraseEnd(sentence, place, filters)
      if (end === undefined) continue
      take(sentence, at, start)
      take(sentence, place, end)
      return true
    }
  }
  return false
}
