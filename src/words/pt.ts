import { digests } from './digests.ts'
import type { SpanName } from './format.ts'
import { catalogue } from './catalogue.ts'
import { controls } from './controls.ts'
import { files } from './files.ts'
import { operating } from './operating.ts'
import { talk } from './talk.ts'
import type { Words } from './words.ts'

/** The weekdays are feminine, save these two: "na segunda", "no sábado". */
function isMasculine(day: string): boolean {
  return day.startsWith('sábado') || day.startsWith('domingo')
}

function onDay(day: string): string {
  return `${isMasculine(day) ? 'no' : 'na'} ${day}`
}

function dayOf({ day, from, to }: Extract<SpanName, { kind: 'hours' }>): string {
  return from === '00:00' ? `${day} até ${to}` : `${day}, ${from}–${to}`
}

/** After "em relação": "à terça 17 mar 2026", "ao período de segunda 9 mar a domingo 15 mar 2026". */
function to(span: SpanName): string {
  switch (span.kind) {
    case 'day':
      return `${isMasculine(span.day) ? 'ao' : 'à'} ${span.day}`
    case 'hours':
      return `${isMasculine(span.day) ? 'ao' : 'à'} ${dayOf(span)}`
    case 'days':
    case 'moments':
      return `ao período ${pt.when(span)}`
  }
}

function before(ahead: number): string {
  if (ahead === 0) return 'A sua é a próxima.'
  return ahead === 1 ? 'Há 1 pergunta antes.' : `Há ${ahead} perguntas antes.`
}

export const pt: Words = {
  language: 'português',
  when(span: SpanName) {
    switch (span.kind) {
      case 'day':
        return onDay(span.day)
      case 'days':
        return `de ${span.first} a ${span.last}`
      case 'hours':
        return onDay(dayOf(span))
      case 'moments':
        return `de ${span.first} a ${span.last}`
    }
  },
  span(span: SpanName) {
    switch (span.kind) {
      case 'day':
        return span.day
      case 'hours':
        return `${span.day}, ${span.from}–${span.to}`
      case 'days':
      case 'moments':
        return `${span.first} – ${span.last}`
    }
  },
  answer: {
    counted: (value, things, when) => `${value} ${things} ${when}`,
    measured: (label, value, when) => `${label}: ${value} ${when}`,
    none: (things, when) => `Não houve ${things} ${when}`,
    noneMatching: (things, words, when) =>
      `Não houve ${things} que correspondam a “${words.join(', ')}” ${when}`,
    only: (names) => `só ${names.join(', ')}`,
    without: (names) => `sem ${names.join(', ')}`,
    against: (change, span, before) => `${change} em relação ${to(span)} (${before})`,
    unchanged: 'sem variação',
    points: (n) => `${n} pontos`,
    better: 'melhor',
    worse: 'pior',
    before: 'Antes',
    change: 'Variação',
    soFar: 'até agora',
    peak: (key, value) => `Pico: ${key} (${value})`,
    share: 'Participação',
    total: 'Total',
    totalOf: (n) => `Total de ${n}`,
    more: (n) => `e mais ${n}`,
    others: 'Outros',
    emptyKey: '(sem dado)',
    maskedKey: '(texto não mostrado)',
    maskedAgent: (n) => `Agente ${n}`,
    agentsArePrivate: 'Os nomes dos agentes só aparecem em privado: pergunte com /relatorio para vê-los.',
    by: (labels) => `Por ${labels.join(' e ')}`,
    measureBy: (measure, labels) => `${measure} por ${labels.join(' e ')}`,
    filterUnmatched: (words, nearest) =>
      nearest.length === 0
        ? `Nada neste período corresponde a “${words}”.`
        : `Nada neste período corresponde a “${words}”. Há: ${nearest.join(', ')}.`,
    rowType: (used) => `Conta só as linhas do tipo “${used}”.`,
    notJoined: (labels) =>
      `Sem total de ${labels.join(' nem de ')}: vale linha a linha, não se soma nem se faz média.`,
    noTime: (title) => `${title} não traz a hora, então não dá para separar por tempo.`,
    noDimension: (title) => `${title} não pode ser separado assim.`,
    noMeasure: (title, other) =>
      `${title} não tem esse número.${other === undefined ? '' : ` Está em ${other}.`}`,
    sentToDm: 'Enviado para sua DM.',
    sentAgain: 'Enviado de novo: o Slack não disse se o primeiro chegou.',
  },
  reading: {
    report: (title, api) => `${title} (${api})`,
    account: (name) => `Conta: ${name}`,
    period: (span, zone) => `${span} (${zone})`,
    periodAssumed: (span) => `Você não disse o período, então isto é ${span}.`,
    yourDate: (day) => `Onde você está é ${day}.`,
    filters: (words) => `Só: ${words.join(', ')}`,
    all: 'todas',
    rows: (n) => (n === '1' ? '1 linha' : `${n} linhas`),
    asOf: (clock) => `Dados das ${clock}`,
    accepted: (title, when, ahead) => `Buscando ${title} ${when}. ${before(ahead)}`,
    underWay: (title, when, ahead) =>
      `Buscando ${title} ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
  },
  askBack: {
    report:
      'Não entendi qual relatório você quer. Diga com outras palavras, ou escreva “ajuda” para ver o que sei.',
    whichReport: 'Qual destes?',
    period: (words) =>
      `Não entendi o período “${words}”. Tente “ontem”, “semana passada” ou “de 1 a 15 de março”.`,
    tooLong: (days) => `São ${days} dias; peça no máximo 13 meses.`,
    parameter: (label, takesAll) =>
      `Qual ${label}? Escreva o número${takesAll ? ', ou “todas”' : ''}: por exemplo “${label} 42”.`,
    words: (words) => `Não entendi “${words}”.`,
    noReportFor: (words) => `Nenhum relatório do Wolkvox responde “${words}”. Os mais próximos são:`,
    future: (span) => `${span} ainda não começou. Peça um período que já tenha começado.`,
    account: 'De qual operação? Vou lembrar para este canal.',
    nothing:
      'Peça um relatório, por exemplo “chats encerrados por canal ontem”. Escreva “ajuda” para ver mais.',
    notAllowed: 'Só membros deste workspace podem pedir relatórios. Peça a um admin para incluir você.',
    otherLanguage: 'Entendo português, espanhol e inglês.',
    tooOld: 'Essa resposta já é antiga demais para os botões. Pergunte de novo, por favor.',
  },
  apology: {
    tokenRefused: 'O Wolkvox recusou o token desta conta. Peça a um admin para conferir WOLKVOX_TOKEN.',
    quotaUsedUp: 'As consultas que o Wolkvox permite por hoje acabaram. Elas voltam à meia-noite.',
    tokenBusy:
      'Outra pessoa está usando este token do Wolkvox e minha consulta foi recusada. Tente em alguns minutos.',
    maintenance:
      'O Wolkvox não está aceitando consultas agora, provavelmente por manutenção. Tente mais tarde.',
    callRefused: 'O Wolkvox não aceitou esta pergunta. O erro é meu; já anotei.',
    serverUnknown:
      'Não encontrei o servidor do Wolkvox desta conta. Peça a um admin para conferir WOLKVOX_SERVER.',
    serverUnreachable:
      'Não consegui chegar ao Wolkvox. Se continuar, pergunte a um admin se meu endereço está na lista de IPs permitidos.',
    timeout: 'O Wolkvox demorou demais para responder. Tente de novo, ou peça um período mais curto.',
    answerUnreadable: 'O Wolkvox mandou uma resposta que não consegui ler. Tente de novo daqui a pouco.',
    serverError: 'O Wolkvox teve um problema. Tente de novo em alguns minutos.',
    answerTooLarge:
      'Há mais linhas em uma hora do que o Wolkvox pode entregar. Peça um período mais curto ou um só canal.',
    storeDown: 'Agora não consigo anotar sua pergunta. Pergunte de novo em um minuto, por favor.',
    notInChannel: 'Não estou nesse canal. Me convide com /invite e pergunte de novo.',
    channelGone: 'Esse canal está arquivado ou não existe mais, então não pude responder ali.',
    slackTrouble: 'O Slack não me deixou responder ali.',
    bug: 'Algo deu errado do meu lado. Já anotei; tente de novo, por favor.',
  },
  buttons: {
    otherReport: 'Mostrar em vez disso: ',
    retry: 'Tentar de novo',
    share: 'Compartilhar no canal',
    sendToDm: 'Enviar para minha DM',
    help: 'O que posso perguntar?',
  },
  help: {
    title: 'O que você pode perguntar',
    intro: 'Pergunte com suas palavras: um relatório, e quando.',
    examples: 'Por exemplo',
    exampleQuestions: [
      'chats encerrados por canal ontem',
      'nível de serviço por fila hoje',
      'transferências de e-mail por agente na semana passada',
      'chamadas da URA por hora hoje comparado com ontem',
      'sessões do bot por canal nesta semana',
      'campanha preview 42 ontem',
    ],
    outro:
      'Escreva “/relatorio” e mais nada para abrir um formulário. Em um canal, me mencione e respondo na thread.',
    greeting: [
      'Respondo perguntas sobre o seu contact center com os relatórios do Wolkvox.',
      'Escreva “/relatorio chats encerrados por canal ontem”, ou me mencione com uma pergunta.',
      'Escreva “/relatorio ajuda” para ver tudo o que pode perguntar.',
    ],
    list: 'Relatórios que conheço',
    needs: (parameters) => `precisa de ${parameters.join(', ')}`,
  },
  form: {
    title: 'Pedir um relatório',
    submit: 'Pedir',
    close: 'Cancelar',
    report: 'Relatório',
    period: 'Período',
    campaign: 'Campanha',
    campaignHint: 'O número, ou “todas”. Só as campanhas preview precisam.',
    periods: [
      { label: 'Hoje', text: 'hoje' },
      { label: 'Ontem', text: 'ontem' },
      { label: 'Esta semana', text: 'esta semana' },
      { label: 'Semana passada', text: 'semana passada' },
      { label: 'Este mês', text: 'este mês' },
      { label: 'Mês passado', text: 'mês passado' },
    ],
  },
  cut: {
    showing: (n, of) => `Mostrando ${n} de ${of}`,
    cut: 'O resto era longo demais para o Slack.',
  },
  controls: controls.pt,
  files: files.pt,
  operating: operating.pt,
  catalogue: catalogue.pt,
  talk: talk.pt,
  digests: digests.pt,
}
