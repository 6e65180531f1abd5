import type { Dimension } from '../../report/declaration/declaration.ts'
import { type Phrases, phrases } from '../text/phrases.ts'
import { phraseEnd, take, type Changes, type Sentence } from './sentence.ts'

/** What of the question before is taken back; a dimension stands for the filters by its values. */
export type Cleared = 'filters' | 'by' | 'comparison' | 'hours' | Extract<Dimension, string>

const verbs = phrases(
  'remove, clear, drop, delete, reset, undo, take off, take away, without, quita, quitar, quite, quitale, elimina, eliminar, borra, borrar, saca, limpia, sin, tira, tirar, tire, remova, remover, retira, retire, limpa, limpar, limpe, apaga, sem',
)
const all = phrases(
  'the, all, all the, any, that, this, those, el, los, todos los, ese, este, esos, o, os, todos os, esse, este, esses',
)
const filters = phrases('filter, filters, filtro, filtros')

/** Words of a name that may stand before the filter: "the customer service filter". */
const longestName = 3

const others: readonly (readonly [Cleared, Phrases])[] = [
  [
    'by',
    phrases(
      'in total, the total, as a total, overall, all together, without breakdown, no breakdown, ungrouped, en total, el total, en general, todo junto, sin desglose, sin desglosar, sin agrupar, no total, o total, em total, no geral, tudo junto, sem quebra, sem detalhar, sem agrupar',
    ),
  ],
  [
    'comparison',
    phrases(
      "without comparing, without comparison, without the comparison, remove the comparison, drop the comparison, no comparison, do not compare, don ' t compare, don \u2019 t compare, sin comparar, sin comparacion, sin la comparacion, quita la comparacion, quitar la comparacion, no compares, no comparar, ya no compares, sem comparar, sem comparacao, sem a comparacao, tira a comparacao, nao compare, nao comparar",
    ),
  ],
  [
    'hours',
    phrases(
      'all day, all day long, the whole day, whole day, the entire day, entire day, all hours, todo el dia, el dia completo, dia completo, el dia entero, dia entero, todas las horas, o dia todo, o dia inteiro, dia inteiro, todas as horas',
    ),
  ],
  [
    'skill',
    phrases(
      'all queues, all the queues, all skills, every queue, todas las colas, todos los skills, cualquier cola, todas as filas, todas as skills, qualquer fila',
    ),
  ],
  [
    'agent',
    phrases(
      'all agents, all the agents, every agent, todos los agentes, todos los asesores, todos os agentes, todos os atendentes',
    ),
  ],
  ['channel', phrases('all channels, all the channels, todos los canales, todos os canais')],
]

/** "remove the sales filter", "sin comparar", "o dia todo": what they take back; takes their words, but for a name's. */
export function readClearing(sentence: Sentence): ReadonlySet<Cleared> {
  const cleared = new Set<Cleared>()
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (clearsFilters(sentence, at)) cleared.add('filters')
    for (const [what, ways] of others) {
      const end = phraseEnd(sentence, at, ways)
      if (end === undefined) continue
      take(sentence, at, end, changed(what))
      cleared.add(what)
    }
  }
  return cleared
}

function changed(what: Cleared): Changes {
  if (what === 'comparison') return 'compare'
  if (what === 'by') return 'by'
  return what === 'hours' ? 'hours' : 'filters'
}

function clearsFilters(sentence: Sentence, at: number): boolean {
  const verb = phraseEnd(sentence, at, verbs)
  if (verb === undefined) return false
  const start = phraseEnd(sentence, verb, all) ?? verb
  for (let place = start; place <= start + longestName; place++) {
    const end = phraseEnd(sentence, place, filters)
    if (end === undefined) continue
    take(sentence, at, start, 'filters')
    take(sentence, place, end, 'filters')
    return true
  }
  return false
}
