import type { Reading } from '../understanding.ts'
import { type Phrases, phrases } from '../text/phrases.ts'
import { phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

const outputs = {
  csv: phrases(
    'csv, a csv, the csv, as csv, as a csv, in csv, en csv, em csv, el csv, o csv, archivo csv, arquivo csv, csv file',
  ),
  xlsx: phrases(
    'xlsx, excel, en excel, em excel, in excel, as excel, spreadsheet, hoja de calculo, planilha, archivo excel, archivo de excel',
  ),
  chart: phrases(
    'chart, a chart, line chart, bar chart, column chart, line graph, bar graph, graph, graphic, plot, grafica, grafico, graficas, graficos, una grafica, um grafico, en grafica, en grafico, em grafico, as a chart, chart of, curva',
  ),
  table: phrases('table, as a table, tabla, tabela, en tabla, em tabela, una tabla, uma tabela'),
} as const

const shapes = phrases('de barras, de lineas, de linea, de columnas, de linhas, de linha, de colunas')

/** "as csv", "en excel", "gráfica". */
export function readOutput(sentence: Sentence): Reading['output'] {
  for (let at = 0; at < sentence.tokens.length; at++) {
    for (const output of ['csv', 'xlsx', 'chart', 'table'] as const) {
      const end = phraseEnd(sentence, at, outputs[output])
      if (end === undefined) continue
      take(sentence, at, phraseEnd(sentence, end, shapes) ?? end, 'output')
      return output
    }
  }
  return undefined
}

const publishing = /^(?:publi|post|compart|share|envi|mand|send|pon|pong|coloc)/u
const inChannel = phrases(
  'in the channel, to the channel, in channel, in this channel, to this channel, en el canal, al canal, en este canal, a este canal, no canal, neste canal, ao canal, para o canal',
)
const toMe = phrases(
  'to my dm, in a dm, in my dm, by dm, as a dm, por dm, al dm, a mi dm, no dm, na dm, no meu dm, en privado, por privado, no privado, em privado, privately, direct message, mensaje directo, mensagem direta, por interno, al privado, en mi dm, dm me, dm',
)

/** "in the channel", "en #ventas", "to my DM". A channel of customers, "canal whatsapp", is not a place. */
export function readPlace(sentence: Sentence): Reading['place'] {
  const isPublishing = sentence.tokens.some(({ text }) => publishing.test(text))
  for (let at = 0; at < sentence.tokens.length; at++) {
    const dm = phraseEnd(sentence, at, toMe)
    if (dm !== undefined) {
      take(sentence, at, dm, 'place')
      return 'dm'
    }
    const end = phraseEnd(sentence, at, inChannel)
    if (
      end !== undefined &&
      (isPublishing || wordAt(sentence, end) === '' || wordAt(sentence, at).startsWith('i'))
    ) {
      take(sentence, at, end, 'place')
      return 'channel'
    }
    const named = channelAt(sentence, at)
    if (named !== undefined) {
      take(sentence, at, named.end, 'place')
      return { channel: named.name }
    }
  }
  return undefined
}

const toUs = phrases(
  'send us, to us, with us, here, mandanos, mandenos, mandarnos, envianos, envienos, enviarnos, pasanos, pasenos, nos mandas, nos manda, nos mandes, nos mande, nos envias, nos envia, nos envies, nos envie, nos pasas, nos pasa, nos passa, nos llegue, para nosotros, a nosotros, aqui, aca, pra gente, para a gente, pra nos, para nos, publica, publicar, publique, publicalo, publiquelo',
)
const toSender = phrases(
  'send me, email me, message me, to me, mandame, mandamelo, mandeme, mandarme, enviame, enviamelo, envieme, enviarme, pasame, paseme, me mandas, me manda, me mandes, me mande, me mandar, me envias, me envia, me envies, me envie, me enviar, me pasas, me pasa, me passa, me passe, me llegue, me llega, pra mim, para mim',
)

/** Whom something is to be sent to: "mándame", "send us", "manda aqui". What is said here is for everybody here. */
export function readRecipient(sentence: Sentence): 'channel' | 'dm' | undefined {
  const isToUs = takeAll(sentence, toUs)
  const isToSender = takeAll(sentence, toSender)
  if (isToUs) return 'channel'
  return isToSender ? 'dm' : undefined
}

function takeAll(sentence: Sentence, names: Phrases): boolean {
  const ends = sentence.tokens.map((_, at) => phraseEnd(sentence, at, names))
  for (const [at, end] of ends.entries()) if (end !== undefined) take(sentence, at, end, 'place')
  return ends.some((end) => end !== undefined)
}

/** "#ventas-norte", or Slack's own form `<#C0123|ventas>`. */
function channelAt(
  sentence: Sentence,
  at: number,
): { readonly name: string; readonly end: number } | undefined {
  if (wordAt(sentence, at) !== '#' || sentence.taken.has(at)) return undefined
  const parts: string[] = []
  let end = at + 1
  for (;;) {
    const token = sentence.tokens[end]
    const isPart =
      token !== undefined && !token.isSpaced && (token.kind !== 'sign' || '-_'.includes(token.text))
    if (!isPart) break
    parts.push(token.raw)
    end++
  }
  const name = parts.join('')
  if (!/\p{L}/u.test(name)) return undefined
  if (wordAt(sentence, at - 1) === '<') {
    while (sentence.tokens[end] !== undefined && wordAt(sentence, end - 1) !== '>') end++
  }
  return { name, end }
}
