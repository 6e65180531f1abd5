import type { Condition } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'

export const codedLabel = phrase('Calls with a code', 'Llamadas con código', 'Chamadas com código')
export const uncodedLabel = phrase('Not coded in time', 'Sin tipificar a tiempo', 'Não tabuladas a tempo')

/** The codes that Wolkvox sets itself where nobody coded. */
export const uncoded: Condition = { column: 'cod_act', is: ['timeoutacw', 'timeoutchat'] }

export const uncodedDefinition = phrase(
  'Calls that got a TIMEOUT code because nobody coded them, over all calls with a code.',
  'Llamadas con código TIMEOUT porque nadie las tipificó, sobre todas las que tienen código.',
  'Chamadas com código TIMEOUT porque ninguém as tabulou, sobre todas as que têm código.',
)
