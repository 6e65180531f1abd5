import type { Words } from '../words.ts'
import { listed } from '../listed.ts'
import { against } from './when.ts'

export const answer: Words['answer'] = {
  counted: (value, things, when) => `${value} ${things} ${when}`,
  measured: (label, value, when) => `${label}: ${value} ${when}`,
  none: (things, when) => `Não houve ${things} ${when}`,
  noneMatching: (things, words, when) =>
    `Não houve ${things} que correspondam a “${words.join(', ')}” ${when}`,
  ofAccount: (name) => `conta ${name}`,
  nothingToLeaveOut: (words, when) =>
    `Nada corresponde a “${words.join(', ')}” ${when}, então não sei o que deixar de fora`,
  only: (names) => `só ${names.join(', ')}`,
  without: (names) => `sem ${names.join(', ')}`,
  against: (change, span, before) => `${change} em relação ${against(span)} (${before})`,
  unchanged: 'sem variação',
  points: (n) => `${n} pontos`,
  better: 'melhor',
  worse: 'pior',
  before: 'Antes',
  change: 'Variação',
  changeInPoints: 'Variação (pontos)',
  changeInPercent: 'Variação (%)',
  soFar: 'até agora',
  peak: (key, value) => `Pico: ${key} (${value})`,
  otherWeekdays: 'Os dois períodos não têm os mesmos dias da semana.',
  highest: 'Máximo',
  first: (key, value) => `em primeiro: ${key} (${value})`,
  days: (n) => (n === 1 ? '1 dia' : `${n} dias`),
  share: 'Participação',
  total: 'Total',
  totalOf: (n) => `Total de ${n}`,
  more: (n) => `e mais ${n}`,
  others: 'Outros',
  emptyKey: '(sem dado)',
  maskedKey: '(texto não mostrado)',
  maskedAgent: (n) => `Agente ${n}`,
  statesForSupervisors: 'Quem está fazendo o que agora só é mostrado a supervisores.',
  agentsArePrivate: 'Os nomes dos agentes só aparecem em particular. Pergunte com /relatorio para vê-los.',
  by: (labels) => `Por ${listed(labels, 'e')}`,
  measureBy: (measure, labels) => `${measure} por ${listed(labels, 'e')}`,
  filterUnmatched: (words, nearest) =>
    nearest.length === 0
      ? `Nada neste período corresponde a “${words}”.`
      : `Nada neste período corresponde a “${words}”. Há: ${nearest.join(', ')}.`,
  noFilter: (title, words) =>
    `“${title}” não pode ser filtrado por “${words.join(', ')}”: não traz esse dado`,
  shortage: (announced, given) =>
    `Está incompleto: o Wolkvox anunciou ${announced} linhas e entregou ${given}. Pergunte de novo mais tarde.`,
  mayLack: (title, days, nearest) =>
    `Talvez o seu servidor da Wolkvox não tenha “${title}”: não encontrou nada em ${days} dias úteis.${
      nearest === undefined ? '' : ` O mais próximo que ele tem: “${nearest}”.`
    }`,
  rowType: (used) => `Só as linhas do tipo “${used}” são contadas.`,
  notJoined: (labels) =>
    `Sem total de ${labels.join(' nem de ')}: cada linha vale por si e não dá para somar nem tirar média.`,
  noTime: (title) => `“${title}” não traz a hora, então não dá para detalhar por tempo.`,
  noDimension: (title) => `“${title}” não pode ser detalhado assim.`,
  mended: (typed, read) => `Li “${typed}” como “${read}”.`,
  leftOver: (words) => `Sem “${words.join('”, “')}”: não sei aplicar isso aqui.`,
  notKept: (lost) => `Da pergunta anterior não foi mantido: ${lost.join(', ')}.`,
  lost: {
    by: (by) => `por ${by}`,
    filter: (words) => `“${words}”`,
    hours: 'o horário',
    comparison: 'a comparação',
  },
  insteadOf: (title, used, things) =>
    `“${title}” não tem esse detalhe: estes números são de “${used}”, que conta ${things}.`,
  noMeasure: (title, other) =>
    `“${title}” não tem esse indicador.${other === undefined ? '' : ` Ele está em “${other}”.`}`,
  sentToDm: 'Enviado nas suas mensagens diretas.',
  notTaken: (isFile) =>
    `O Slack não aceitou ${isFile ? 'o arquivo' : 'minha resposta'} onde você perguntou, mesmo depois de várias tentativas. Mando por aqui.`,
  notTakenAtAll: (isFile) =>
    `O Slack não aceitou ${isFile ? 'o arquivo' : 'minha resposta'}, mesmo depois de várias tentativas. Pergunte de novo daqui a pouco.`,
  notTakenHere: (isFile) =>
    `O Slack não aceitou ${isFile ? 'o arquivo' : 'minha resposta'} aqui: veja suas mensagens diretas.`,
  sentAgain: 'Enviado de novo, porque o Slack não disse se o primeiro chegou.',
  showing: (n, of) => `Mostrando ${n} de ${of}`,
  cut: 'O resto não cabe em uma mensagem do Slack.',
}
