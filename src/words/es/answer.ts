import type { Words } from '../words.ts'
import { and } from './listed.ts'
import { against } from './when.ts'

export const answer: Words['answer'] = {
  counted: (value, things, when) => `${value} ${things} ${when}`,
  measured: (label, value, when) => `${label}: ${value} ${when}`,
  none: (things, when) => `No hubo ${things} ${when}`,
  noneMatching: (things, words, when) => `No hubo ${things} que coincidan con «${words.join(', ')}» ${when}`,
  ofAccount: (name) => `cuenta ${name}`,
  nothingToLeaveOut: (words, when) =>
    `Nada coincide con «${words.join(', ')}» ${when}, así que no sé qué dejar por fuera`,
  only: (names) => `solo ${names.join(', ')}`,
  without: (names) => `sin ${names.join(', ')}`,
  against: (change, span, before) => `${change} frente ${against(span)} (${before})`,
  unchanged: 'sin cambios',
  points: (n) => `${n} puntos`,
  better: 'mejor',
  worse: 'peor',
  before: 'Antes',
  change: 'Cambio',
  changeInPoints: 'Cambio (puntos)',
  changeInPercent: 'Cambio (%)',
  soFar: 'hasta ahora',
  peak: (key, value) => `Pico: ${key} (${value})`,
  otherWeekdays: 'Los dos períodos no tienen los mismos días de la semana.',
  highest: 'Máximo',
  first: (key, value) => `primero: ${key} (${value})`,
  days: (n) => (n === 1 ? '1 día' : `${n} días`),
  share: 'Participación',
  total: 'Total',
  totalOf: (n) => `Total de ${n}`,
  more: (n) => `y ${n} más`,
  others: 'Otros',
  emptyKey: '(sin dato)',
  maskedKey: '(texto no mostrado)',
  maskedAgent: (n) => `Agente ${n}`,
  statesForSupervisors: 'Quién está haciendo qué ahora solo se muestra a supervisores.',
  agentsArePrivate:
    'Los nombres de los agentes solo se muestran en privado. Pregunta con /reporte para verlos.',
  by: (labels) => `Por ${and(labels)}`,
  measureBy: (measure, labels) => `${measure} por ${and(labels)}`,
  filterUnmatched: (words, nearest) =>
    nearest.length === 0
      ? `Nada en este período coincide con «${words}».`
      : `Nada en este período coincide con «${words}». Hay: ${nearest.join(', ')}.`,
  noFilter: (title, words) => `«${title}» no se puede filtrar por «${words.join(', ')}»: no trae ese dato`,
  shortage: (announced, given) =>
    `Está incompleto: Wolkvox anunció ${announced} filas y entregó ${given}. Pregunta otra vez más tarde.`,
  mayLack: (title, days, nearest) =>
    `Puede que tu servidor de Wolkvox no tenga “${title}”: no encontró nada en ${days} días hábiles.${
      nearest === undefined ? '' : ` El más cercano que sí tiene: “${nearest}”.`
    }`,
  rowType: (used) => `Solo se cuentan las filas de tipo «${used}».`,
  notJoined: (labels) =>
    `Sin total de ${labels.join(' ni de ')}: cada fila vale por sí sola y no se puede sumar ni promediar.`,
  noTime: (title) => `«${title}» no trae la hora, así que no lo puedo desglosar por tiempo.`,
  noDimension: (title) => `«${title}» no se puede desglosar así.`,
  mended: (typed, read) => `Leí «${typed}» como «${read}».`,
  leftOver: (words) => `Sin «${words.join('», «')}»: no sé aplicarlo aquí.`,
  notKept: (lost) => `De la pregunta anterior no se conserva: ${lost.join(', ')}.`,
  lost: {
    by: (by) => `por ${by}`,
    filter: (words) => `«${words}»`,
    hours: 'las horas',
    comparison: 'la comparación',
  },
  insteadOf: (title, used, things) =>
    `«${title}» no tiene ese detalle: estas cifras son de «${used}», que cuenta ${things}.`,
  noMeasure: (title, other) =>
    `«${title}» no tiene ese indicador.${other === undefined ? '' : ` Lo tiene «${other}».`}`,
  sentToDm: 'Enviado a tus mensajes directos.',
  notTaken: (isFile) =>
    `Slack no recibió ${isFile ? 'el archivo' : 'mi respuesta'} donde preguntaste, aunque lo intenté varias veces. Te ${isFile ? 'lo' : 'la'} mando por aquí.`,
  notTakenAtAll: (isFile) =>
    `Slack no recibió ${isFile ? 'el archivo' : 'mi respuesta'}, aunque lo intenté varias veces. Pregúntame de nuevo en un rato.`,
  notTakenHere: (isFile) =>
    `Slack no recibió ${isFile ? 'el archivo' : 'mi respuesta'} aquí: mira tus mensajes directos.`,
  sentAgain: 'Enviado otra vez, porque Slack no dijo si el primero llegó.',
  showing: (n, of) => `Se muestran ${n} de ${of}`,
  cut: 'El resto no cabe en un mensaje de Slack.',
}
