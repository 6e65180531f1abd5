import type { Words } from '../words.ts'
import { and, or } from './listed.ts'

export const catalogue: Words['catalogue'] = {
  title: 'Los reportes que conozco',
  intro: (reports) => `Hay ${reports}. Abre un grupo o busca con una o dos palabras.`,
  reports: (n) => (n === '1' ? '1 reporte' : `${n} reportes`),
  open: 'Abrir',
  allFamilies: 'Todos los grupos',
  search: 'Buscar',
  searchTitle: 'Buscar un reporte',
  searchLabel: '¿Qué quieres saber?',
  searchHint: 'Una o dos palabras, por ejemplo «transferencias» o «encuestas».',
  found: (words) => `Reportes sobre «${words}»`,
  notFound: (words) =>
    `No encontré ningún reporte sobre «${words}». Prueba con otra palabra o mira los grupos.`,
  answers: (figures, ways) => `${and(figures)}${ways.length === 0 ? '' : `, ${or(ways)}`}.`,
  by: (label) => `por ${label}`,
  overTime: 'a lo largo del tiempo',
  measures: (labels) => `Muestra: ${labels.join(', ')}.`,
  breakdowns: (labels) => `Lo puedes desglosar por ${or(labels)}.`,
  totalsOnly: 'Solo da totales y no se puede desglosar.',
  needs: (parameters) => `Necesita: ${parameters.join(', ')}.`,
  needsNothing: 'Solo necesita un período.',
  takes: (parameters) => `Lo puedes limitar con: ${parameters.join(', ')}.`,
  withoutPeriod: {
    today: 'Si no dices el período, tomo hoy.',
    yesterday: 'Si no dices el período, tomo ayer.',
  },
  wolkvoxName: (api) => `En Wolkvox: ${api}`,
  command: (question) => `/reporte ${question}`,
  tryIt: 'Preguntar',
  seeAlso: (title) => `Ver también: ${title}`,
  unknown: (api) => `No hay ningún reporte ${api}. Mira los grupos o busca.`,
  inSteps: (minutes) => `cada ${minutes / 60} h`,
  totalAhead: (label, value) => `${label}: ${value}`,
  outside: (rows) =>
    rows === '1'
      ? '1 fila tiene fecha fuera del período; Wolkvox igual la cuenta.'
      : `${rows} filas tienen fecha fuera del período; Wolkvox igual las cuenta.`,
  manyCalls: (calls, minutes) =>
    `Eso toma ${calls} consultas a Wolkvox, ${minutes === 1 ? 'cerca de 1 minuto' : `unos ${minutes} minutos`}. ¿Sigo?`,
  goOn: 'Seguir',
}
