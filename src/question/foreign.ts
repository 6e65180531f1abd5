import type { Token } from './text/tokens.ts'

/** Everyday words of French, German and Italian that none of the bot's own languages has; folded. */
const telling = new Set(
  'combien quel quelle quels quelles semaine mois dernier derniere derniers dernieres appels avec dans sont une pour montre donne fermes abandonnes pendant cette nous vous wie viele wieviele wurden wurde letzte letzten letzter woche monat und der mit nach zeige zeig anrufe geschlossene geschlossen kanal bitte welche ich ist jahr quante quanti settimana scorsa scorso chiuse chiusi delle degli gli della chiamate dammi mostrami giorni'.split(
    ' ',
  ),
)
/** One of these leaves a question without the days that it asks for. */
const days = new Set('hier aujourd gestern heute vorgestern ieri oggi'.split(' '))

/** Whether a text is in a language that the bot does not speak. */
export function isForeign(tokens: readonly Token[]): boolean {
  const words = new Set(tokens.map(({ text }) => text))
  return !words.isDisjointFrom(days) || words.intersection(telling).size > 1
}
