import type { Language } from './language.ts'

/** What the catalogue of reports says of itself, and of questions that take many calls. */
export interface CatalogueWords {
  readonly title: string
  readonly intro: (reports: string) => string
  readonly reports: (n: string) => string
  readonly open: string
  readonly allFamilies: string
  readonly search: string
  readonly searchTitle: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly searchNothing: string
  readonly found: (words: string) => string
  readonly notFound: (words: string) => string
  /** "Offered calls, abandonment and mean wait, by skill or over time." */
  readonly answers: (figures: readonly string[], by: readonly string[], isOverTime: boolean) => string
  readonly measures: (labels: readonly string[]) => string
  readonly breakdowns: (labels: readonly string[]) => string
  readonly totalsOnly: string
  readonly needs: (parameters: readonly string[]) => string
  readonly needsNothing: string
  readonly takes: (parameters: readonly string[]) => string
  readonly withoutPeriod: Readonly<Record<'today' | 'yesterday', string>>
  readonly wolkvoxName: (api: string) => string
  readonly tryIt: string
  readonly seeAlso: (title: string) => string
  readonly unknown: (api: string) => string
  /** Behind the title of a curve: "every 2 h". */
  readonly inSteps: (minutes: number) => string
  /** In the caption of a long table, whose last row is on another page: "Total: 1,234". */
  readonly totalAhead: (label: string, value: string) => string
  readonly outside: (rows: string) => string
  readonly manyCalls: (calls: string, minutes: number) => string
  readonly goOn: string
}

function listed(names: readonly string[], or: string): string {
  const [last, ...others] = names.toReversed()
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${or} ${last}`
}

interface Joints {
  readonly and: string
  readonly or: string
  readonly by: string
  readonly overTime: string
}

function sentence(
  { and, or, by, overTime }: Joints,
  figures: readonly string[],
  names: readonly string[],
  isOverTime: boolean,
): string {
  const split = names.length === 0 ? '' : `, ${by} ${listed(names, isOverTime ? ',' : or).replace(' ,', ',')}`
  const time = isOverTime ? `${names.length === 0 ? ',' : ` ${or}`} ${overTime}` : ''
  return `${listed(figures, and)}${split}${time}.`
}

export const catalogue: Readonly<Record<Language, CatalogueWords>> = {
  en: {
    title: 'Reports that I know',
    intro: (reports) => `There are ${reports}. Open a group, or search with a word or two.`,
    reports: (n) => (n === '1' ? '1 report' : `${n} reports`),
    open: 'Open',
    allFamilies: 'All groups',
    search: 'Search',
    searchTitle: 'Search the reports',
    searchLabel: 'What do you want to know?',
    searchHint: 'A word or two, for example “transfers” or “survey answers”.',
    searchNothing: 'Write what you want to know.',
    found: (words) => `Reports about “${words}”`,
    notFound: (words) => `I found no report about “${words}”. Try another word, or look through the groups.`,
    answers: (figures, by, isOverTime) =>
      sentence({ and: 'and', or: 'or', by: 'by', overTime: 'over time' }, figures, by, isOverTime),
    measures: (labels) => `It tells you: ${labels.join(', ')}.`,
    breakdowns: (labels) => `You can split it by ${listed(labels, 'or')}.`,
    totalsOnly: 'It gives totals only and cannot be split.',
    needs: (parameters) => `It needs: ${parameters.join(', ')}.`,
    needsNothing: 'It needs nothing but a period.',
    takes: (parameters) => `You can narrow it with: ${parameters.join(', ')}.`,
    withoutPeriod: {
      today: 'If you name no period, I take today.',
      yesterday: 'If you name no period, I take yesterday.',
    },
    wolkvoxName: (api) => `In Wolkvox: ${api}`,
    tryIt: 'Ask',
    seeAlso: (title) => `See also: ${title}`,
    unknown: (api) => `There is no report ${api}.`,
    inSteps: (minutes) => `every ${minutes / 60} h`,
    totalAhead: (label, value) => `${label}: ${value}`,
    outside: (rows) =>
      rows === '1'
        ? '1 row carries a date outside the period: Wolkvox counts it in.'
        : `${rows} rows carry a date outside the period: Wolkvox counts them in.`,
    manyCalls: (calls, minutes) =>
      `That takes ${calls} calls to Wolkvox, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. Go on?`,
    goOn: 'Go on',
  },
  es: {
    title: 'Los reportes que conozco',
    intro: (reports) => `Hay ${reports}. Abre un grupo, o busca con una o dos palabras.`,
    reports: (n) => (n === '1' ? '1 reporte' : `${n} reportes`),
    open: 'Abrir',
    allFamilies: 'Todos los grupos',
    search: 'Buscar',
    searchTitle: 'Buscar un reporte',
    searchLabel: '¿Qué quieres saber?',
    searchHint: 'Una o dos palabras, por ejemplo «transferencias» o «encuestas».',
    searchNothing: 'Escribe qué quieres saber.',
    found: (words) => `Reportes sobre «${words}»`,
    notFound: (words) =>
      `No encontré ningún reporte sobre «${words}». Prueba con otra palabra, o mira los grupos.`,
    answers: (figures, by, isOverTime) =>
      sentence({ and: 'y', or: 'o', by: 'por', overTime: 'a lo largo del tiempo' }, figures, by, isOverTime),
    measures: (labels) => `Te dice: ${labels.join(', ')}.`,
    breakdowns: (labels) => `Lo puedes dividir por ${listed(labels, 'o')}.`,
    totalsOnly: 'Solo da totales y no se puede dividir.',
    needs: (parameters) => `Necesita: ${parameters.join(', ')}.`,
    needsNothing: 'Solo necesita un período.',
    takes: (parameters) => `Lo puedes limitar con: ${parameters.join(', ')}.`,
    withoutPeriod: {
      today: 'Si no dices el período, tomo hoy.',
      yesterday: 'Si no dices el período, tomo ayer.',
    },
    wolkvoxName: (api) => `En Wolkvox: ${api}`,
    tryIt: 'Preguntar',
    seeAlso: (title) => `Mira también: ${title}`,
    unknown: (api) => `No hay ningún reporte ${api}.`,
    inSteps: (minutes) => `cada ${minutes / 60} h`,
    totalAhead: (label, value) => `${label}: ${value}`,
    outside: (rows) =>
      rows === '1'
        ? '1 fila tiene fecha fuera del período: Wolkvox la cuenta en él.'
        : `${rows} filas tienen fecha fuera del período: Wolkvox las cuenta en él.`,
    manyCalls: (calls, minutes) =>
      `Eso toma ${calls} consultas a Wolkvox, ${minutes === 1 ? 'cerca de 1 minuto' : `unos ${minutes} minutos`}. ¿Sigo?`,
    goOn: 'Seguir',
  },
  pt: {
    title: 'Os relatórios que eu conheço',
    intro: (reports) => `São ${reports}. Abra um grupo, ou busque com uma ou duas palavras.`,
    reports: (n) => (n === '1' ? '1 relatório' : `${n} relatórios`),
    open: 'Abrir',
    allFamilies: 'Todos os grupos',
    search: 'Buscar',
    searchTitle: 'Buscar um relatório',
    searchLabel: 'O que você quer saber?',
    searchHint: 'Uma ou duas palavras, por exemplo “transferências” ou “pesquisas”.',
    searchNothing: 'Escreva o que você quer saber.',
    found: (words) => `Relatórios sobre “${words}”`,
    notFound: (words) =>
      `Não encontrei nenhum relatório sobre “${words}”. Tente outra palavra, ou veja os grupos.`,
    answers: (figures, by, isOverTime) =>
      sentence({ and: 'e', or: 'ou', by: 'por', overTime: 'ao longo do tempo' }, figures, by, isOverTime),
    measures: (labels) => `Ele diz: ${labels.join(', ')}.`,
    breakdowns: (labels) => `Você pode dividir por ${listed(labels, 'ou')}.`,
    totalsOnly: 'Dá só totais e não pode ser dividido.',
    needs: (parameters) => `Precisa de: ${parameters.join(', ')}.`,
    needsNothing: 'Só precisa de um período.',
    takes: (parameters) => `Você pode limitar com: ${parameters.join(', ')}.`,
    withoutPeriod: {
      today: 'Se você não disser o período, uso hoje.',
      yesterday: 'Se você não disser o período, uso ontem.',
    },
    wolkvoxName: (api) => `Na Wolkvox: ${api}`,
    tryIt: 'Perguntar',
    seeAlso: (title) => `Veja também: ${title}`,
    unknown: (api) => `Não existe o relatório ${api}.`,
    inSteps: (minutes) => `a cada ${minutes / 60} h`,
    totalAhead: (label, value) => `${label}: ${value}`,
    outside: (rows) =>
      rows === '1'
        ? '1 linha tem data fora do período: a Wolkvox a conta nele.'
        : `${rows} linhas têm data fora do período: a Wolkvox as conta nele.`,
    manyCalls: (calls, minutes) =>
      `Isso leva ${calls} consultas à Wolkvox, cerca de ${minutes === 1 ? '1 minuto' : `${minutes} minutos`}. Continuo?`,
    goOn: 'Continuar',
  },
}
