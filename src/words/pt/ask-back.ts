import type { Words } from '../words.ts'

export const askBack: Words['askBack'] = {
  report:
    'Não entendi qual relatório você quer. Diga com outras palavras ou escreva “ajuda” para ver o que pode perguntar.',
  whichReport: 'Qual destes você quer?',
  thisReport: (title) => `Você quer dizer “${title}”?`,
  period: (words) =>
    `Não entendi o período “${words}”. Tente “ontem”, “semana passada” ou “de 1 a 15 de março”.`,
  twoPeriods: (first, second) =>
    `Você citou dois períodos, “${first}” e “${second}”. Qual deles você quer? Peça um de cada vez ou compare: “${first} vs ${second}”.`,
  samePeriod: (words) => `“${words}” é o mesmo período. Cite outro para comparar.`,
  severalDays: (words) =>
    `Consigo recortar um dia “${words}”, não vários. Diga qual dia, ou peça “por hora”.`,
  tooLong: (days) => `São ${days} dias. Peça no máximo 13 meses.`,
  tooOften: (words) => `“${words}” é frequente demais. Deixe pelo menos cinco minutos entre envios.`,
  noClock: (words) => `A que horas envio? Escreva ali mesmo, por exemplo “${words} às 8”.`,
  noCountry: (words) => `Os feriados de que país? Escreva ali mesmo, por exemplo “${words} do Brasil”.`,
  notKept: (words) =>
    `Não consigo enviar “${words}”. Tente “toda segunda, quarta e sexta às 8” ou “no último dia do mês às 18h”.`,
  parameter: (label, takesAll) =>
    `Qual ${label}? Escreva o número${takesAll ? ' ou “todas”' : ''}, por exemplo “${label} 42”.`,
  words: (words) => `Não entendi “${words}”. Diga com outras palavras ou escreva “ajuda”.`,
  value: (words) =>
    `Não entendi “${words}”. Se é um nome que você procura, escreva “só ${words}”; se não, diga com outras palavras.`,
  noReportFor: (words) => `Nenhum relatório da Wolkvox responde a “${words}”. Os mais próximos são:`,
  future: (span) => `Esse período ainda não começou: ${span}. Peça um que já tenha começado.`,
  account: 'De qual conta? Vou lembrar para este canal.',
  oneAccount: 'Respondo por uma conta de cada vez. De qual?',
  nearest: 'O mais próximo:',
  unable: {
    live: 'Deste momento a Wolkvox dá filas, agentes, chats, e-mails e campanhas, mas não isso.',
    alert:
      'Não vigio números nem aviso quando passam de um limite. Posso enviar um relatório em horários fixos, por exemplo “abandono a cada hora das 8 às 18”.',
    bound: 'Não filtro pelo valor de um número. Posso ordenar do maior para o menor, por exemplo “top 10”.',
    once: 'Não agendo um envio único. Posso enviar um que se repita, por exemplo “todos os dias às 8”, ou responder agora.',
    average:
      'Não comparo com uma média nem com vários períodos juntos. Posso comparar com um, por exemplo “vs semana passada”.',
    mean: 'Não calculo médias de quantidades. Posso dar o total, ou cada período à parte, por exemplo “por dia”.',
    goal: 'Não conheço as suas metas. Posso dar o número, ou compará-lo com outro período, por exemplo “vs semana passada”.',
    why: 'Não conheço as causas. Posso mostrar o que mudou, por exemplo “ontem vs sexta passada por fila”.',
    mine: 'Não sei qual atendente você é na Wolkvox. Peça o seu com esse nome, por exemplo “só Ana Ruiz”.',
    mail: 'Não envio e-mails. Respondo aqui no Slack, também com um arquivo do Excel.',
    interval: 'Separo por hora, por meia hora ou por dia, por exemplo “por meia hora”.',
  },
  nothing:
    'Peça um relatório, por exemplo “chats encerrados por canal ontem”. Escreva “ajuda” para ver mais.',
  left: 'Tudo bem. Uma consulta em andamento para com o botão Cancelar dela, e um resumo em “meus resumos”.',
  welcome: 'De nada. Conte comigo.',
  notAllowed: 'Só membros deste workspace podem pedir relatórios. Peça a um administrador para incluir você.',
  otherLanguage: 'Entendo português, espanhol e inglês.',
  tooOld: 'Os botões dessa resposta já expiraram. Pergunte de novo, por favor.',
}
