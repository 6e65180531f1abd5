import type { Language } from '../words/language.ts'
import { languages } from '../words/language.ts'
import { reports } from '../report/catalogue.ts'
import { wordsAboutTime } from './period/lattice.ts'
import type { Token } from './text/tokens.ts'
import { wordsOf } from './text/words-of.ts'

const telling: Readonly<Record<Language, string>> = {
  en: 'the of and by with for please show me how many what which who is are was were today yesterday from to not only give want my in on at do does did this that last i you hello thanks would could week be have calls call agents agent queue channel chats per compared help list settings schedules hour day as chart graph line transfers bot top worst best every',
  es: 'quedo quedaron estuvo estuvieron tuvo tuvieron hubo nos les el la los las del al y por con sin para cuanto cuantos cuantas cual quien que como muestrame dame quiero necesito ayer hoy favor gracias hola llamadas llamada agentes asesor asesores cola canal ayuda solo en de es son hubo fue este esta mes nivel servicio campana tipificaciones transferencias traslados cerrados cerradas interacciones abandono ocupacion hora dia ajustes programaciones ventas cada todos buenos buenas anoche top',
  pt: 'ficou ficaram teve tiveram tava pra pro pros desse nesse deste neste tem voces hoje o os as do da dos das e em no na nos nas por com sem para quanto quantos quantas qual quem como mostre quero preciso ontem hoje obrigado obrigada ola oi chamadas ligacoes atendente atendentes fila canal ajuda so somente de foi este esta mes nivel servico campanha tabulacoes transferencias encerrados encerradas fechados interacoes abandono ocupacao ura hora dia cada todos voce configuracoes agendamentos bom boa toda todo pela pelo ate nao sao mandar top',
}
const byWord = index()

/** The language of a text; `fallback` where its words could be of several, or of none. */
export function languageOf(tokens: readonly Token[], text: string, fallback: Language): Language {
  const score = { en: 0, es: 0, pt: 0 }
  for (const token of tokens) {
    const known = byWord.get(token.text)
    if (token.kind !== 'word' || known === undefined) continue
    for (const language of known) score[language] += known.size === 1 ? 1 : known.size === 2 ? 0.4 : 0
  }
  if (/[áéíóú]/iu.test(text)) {
    score.es += 0.5
    score.pt += 0.5
  }
  if (/[ãõç]/iu.test(text)) score.pt += 2
  if (/[ñ¿¡]/iu.test(text)) score.es += 2
  const best = Math.max(...languages.map((language) => score[language]))
  if (best === 0 || score[fallback] === best) return fallback
  return languages.find((language) => score[language] === best) ?? fallback
}

/** Whether words stand in a text that English has not: then dates are written day first. */
export function isMixed(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, raw, kind }) =>
      kind === 'word' && (/\P{ASCII}/u.test(raw) || byWord.get(text)?.has('en') === false),
  )
}

function index(): ReadonlyMap<string, ReadonlySet<Language>> {
  const map = new Map<string, Set<Language>>()
  const add = (word: string, language: Language) => map.set(word, (map.get(word) ?? new Set()).add(language))
  for (const language of languages) {
    for (const word of telling[language].split(' ')) add(word, language)
    for (const { title, words, things } of reports) {
      for (const name of [title[language], things[language], ...words[language]]) {
        // "desde" in one title tells no language: words about time are of all that have them.
        for (const word of wordsOf(name)) if (!wordsAboutTime.has(word)) add(word, language)
      }
    }
  }
  for (const [word, known] of wordsAboutTime) {
    if (!map.has(word)) for (const language of known) add(word, language)
  }
  return map
}
