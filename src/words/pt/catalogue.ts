import { listed } from '../listed.ts'
import type { Words } from '../words.ts'

export const catalogue: Words['catalogue'] = {
  title: 'Os relatórios que eu conheço',
  intro: (reports) => `São ${reports}. Abra um grupo ou busque com uma ou duas palavras.`,
  reports: (n) => (n === '1' ? '1 relatório' : `${n} relatórios`),
  open: 'Abrir',
  allFamilies: 'Todos os grupos',
  search: 'Buscar',
  searchTitle: 'Buscar um relatório',
  searchLabel: 'O que você quer saber?',
  searchHint: 'Uma ou duas palavras, por exemplo “transferências” ou “pesquisas”.',
  found: (words) => `Relatórios sobre “${words}”`,
  notFound: (words) =>
    `Não encontrei nenhum relatório sobre “${words}”. Tente outra palavra ou veja os grupos.`,
  answers: (figures, ways) => `${listed(figures, 'e')}${ways.length === 0 ? '' : `, ${listed(ways, 'ou')}`}.`,
  by: (label) => `por ${label}`,
  overTime: 'ao longo do tempo',
  measures: (labels) => `Mostra: ${labels.join(', ')}.`,
  breakdowns: (labels) => `Você pode detalhar por ${listed(labels, 'ou')}.`,
  totalsOnly: 'Dá só totais e não pode ser detalhado.',
  needs: (parameters) => `Precisa de: ${parameters.join(', ')}.`,
  needsNothing: 'Só precisa de um período.',
  takes: (parameters) => `Você pode filtrar com: ${parameters.join(', ')}.`,
  withoutPeriod: {
    today: 'Se você não disser o período, uso hoje.',
    yesterday: 'Se você não disser o período, uso ontem.',
  },
  wolkvoxName: (api) => `Na Wolkvox: ${api}`,
  command: (question) => `/relatorio ${question}`,
  tryIt: 'Perguntar',
  seeAlso: (title) => `Ver também: ${title}`,
  unknown: (api) => `Não existe o relatório ${api}. Veja os grupos ou busque.`,
  inSteps: (minutes) => `a cada ${minutes / 60} h`,
  totalAhead: (label, value) => `${label}: ${value}`,
  outside: (rows) =>
    rows === '1'
      ? '1 linha tem data fora do período; mesmo assim a Wolkvox a conta.'
      : `${rows} linhas têm data fora do período; mesmo assim a Wolkvox as conta.`,
  manyCalls: (calls, minutes) =>
    `Isso leva ${calls} consultas à Wolkvox, cerca de ${minutes === 1 ? '1 minuto' : `${minutes} minutos`}. Continuo?`,
  goOn: 'Continuar',
}
