import { phrases } from '../text/phrases.ts'
import { phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

/** Phrases that hold a word about time and name no period. */
const timeless = phrases(
  'peak hour, peak hours, busiest hour, all day, all day long, whole day, entire day, todo el dia, el dia completo, dia completo, o dia todo, o dia inteiro, dia inteiro, busy hour, quietest hour, hora pico, horas pico, horario pico, hora punta, hora de pico, horario de pico, hora de mayor trafico, hora de entrada, hora de ingreso, hora de conexion, hora de conexao, hora de logueo, hora de login, por medio de, por meio de, antes de colgar, antes de desligar, antes de contestar, antes de abandonar, antes de desistir, ate desistir, before giving up, after call, after - call, after call work, after - call work, antes de ser atendidas, before hanging up, before abandoning, rush hour peak, 24 / 7, 24 x 7, real time, tiempo real, tempo real, first call resolution, first contact resolution, como salieron, como nos salieron, como sairam, como e que sairam, time of day, at what time, what time, a que hora, a que horas, que horas, que hora, at what hour, what hour, which hour, cuantas horas, quantas horas, how many hours, law 2300, ley 2300, lei 2300, greet late, greeted late, saludan tarde, saludaron tarde, saluda tarde, saudam tarde, saudaram tarde, hora del dia, hora do dia, at the moment of, part time, full time, medio tiempo',
)

/** What asks for a report to be sent again and again, beside the words that say when. */
const scheduling = phrases(
  'schedule, reschedule, programalo, programala, programamelo, agendalo, agendala, agendamelo, programe isso, agenda isso, programa, programar, programe, programame, programeme, agenda, agendar, agende, agendame, agendeme, programado, programada, scheduled, agendado, agendada, it, this, that, esto, eso, isto, isso, lo, o mesmo, lo mismo, the same',
)

/** What leads to a question and holds a word that is one of a report elsewhere. */
const leading = phrases(
  'me fala, me fale, fala pra mim, fala ai, fala o, how bad, how good, que tan mal, que tan malo, que tan mala, que tan bien, que tan bueno, que tan buena, que tal, quao ruim, quao bom',
)

/** "how bad was abandonment", "me fala o NS": no bad ratings, and no speech. */
export function setAsideLeading(sentence: Sentence): void {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const end = phraseEnd(sentence, at, leading)
    if (end !== undefined) take(sentence, at, end, 'nothing')
  }
}

/** In a sentence that says how often, the word for scheduling is no value to look for. */
export function setAsideScheduling(sentence: Sentence): void {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const end = phraseEnd(sentence, at, scheduling)
    if (end !== undefined) take(sentence, at, end, 'schedule')
  }
}

export function setAside(sentence: Sentence): void {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const end = phraseEnd(sentence, at, timeless)
    if (end !== undefined) take(sentence, at, end, 'nothing')
  }
}

const turning = new Set(['now', 'ahora', 'agora'])
const together = new Set(['mismo', 'mesmo'])

/** "now only whatsapp" goes on from the question before it; "and now?" asks for today. */
export function setAsideTurn(sentence: Sentence): void {
  const words = sentence.tokens.flatMap(({ kind }, at) => (kind === 'word' ? [at] : []))
  const place = words.slice(0, 2).findIndex((at) => turning.has(wordAt(sentence, at)))
  const [at, next] = [words[place], words[place + 1]]
  if (at === undefined || next === undefined || together.has(wordAt(sentence, next))) return
  take(sentence, at, at + 1, 'nothing')
}
