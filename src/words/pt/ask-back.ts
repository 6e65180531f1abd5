import type { AskBackWords } from '../sections/ask-back.ts'

export const askBack: AskBackWords = {
  report:
    'Não entendi qual relatório você quer. Diga com outras palavras ou escreva “ajuda” para ver o que pode perguntar.',
  whichReport: 'Qual destes você quer?',
  period: (words) =>
    `Não entendi o período “${words}”. Tente “ontem”, “semana passada” ou “de 1 a 15 de março”.`,
  tooLong: (days) => `São ${days} dias. Peça no máximo 13 meses.`,
  tooOften: (words) => `“${words}” é frequente demais. Deixe pelo menos cinco minutos entre envios.`,
  parameter: (label, takesAll) =>
    `Qual ${label}? Escreva o número${takesAll ? ' ou “todas”' : ''}, por exemplo “${label} 42”.`,
  words: (words) => `Não entendi “${words}”. Diga com outras palavras ou escreva “ajuda”.`,
  noReportFor: (words) => `Nenhum relatório da Wolkvox responde a “${words}”. Os mais próximos são:`,
  future: (span) => `Esse período ainda não começou: ${span}. Peça um que já tenha começado.`,
  account: 'De qual conta? Vou lembrar para este canal.',
  nothing:
    'Peça um relatório, por exemplo “chats encerrados por canal ontem”. Escreva “ajuda” para ver mais.',
  notAllowed: 'Só membros deste workspace podem pedir relatórios. Peça a um administrador para incluir você.',
  otherLanguage: 'Entendo português, espanhol e inglês.',
  tooOld: 'Os botões dessa resposta já expiraram. Pergunte de novo, por favor.',
}
