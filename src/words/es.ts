import { digests } from './digests.ts'
import type { SpanName } from './format.ts'
import { catalogue } from './catalogue.ts'
import { controls } from './controls.ts'
import { files } from './files.ts'
import { operating } from './operating.ts'
import { talk } from './talk.ts'
import type { Words } from './words.ts'

function dayOf({ day, from, to }: Extract<SpanName, { kind: 'hours' }>): string {
  return from === '00:00' ? `${day} hasta las ${to}` : `${day}, ${from}–${to}`
}

/** After "frente": "al martes 17 mar 2026", "al periodo del lunes 9 mar al domingo 15 mar 2026". */
function to(span: SpanName): string {
  switch (span.kind) {
    case 'day':
      return `al ${span.day}`
    case 'hours':
      return `al ${dayOf(span)}`
    case 'days':
    case 'moments':
      return `al periodo ${es.when(span)}`
  }
}

function before(ahead: number): string {
  if (ahead === 0) return 'Sigue la tuya.'
  return ahead === 1 ? 'Hay 1 pregunta antes.' : `Hay ${ahead} preguntas antes.`
}

export const es: Words = {
  language: 'español',
  when(span: SpanName) {
    switch (span.kind) {
      case 'day':
        return `el ${span.day}`
      case 'days':
        return `del ${span.first} al ${span.last}`
      case 'hours':
        return `el ${dayOf(span)}`
      case 'moments':
        return `del ${span.first} al ${span.last}`
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
    none: (things, when) => `No hubo ${things} ${when}`,
    noneMatching: (things, words, when) =>
      `No hubo ${things} que coincidan con «${words.join(', ')}» ${when}`,
    only: (names) => `solo ${names.join(', ')}`,
    without: (names) => `sin ${names.join(', ')}`,
    against: (change, span, before) => `${change} frente ${to(span)} (${before})`,
    unchanged: 'sin cambio',
    points: (n) => `${n} puntos`,
    better: 'mejor',
    worse: 'peor',
    before: 'Antes',
    change: 'Cambio',
    soFar: 'hasta ahora',
    peak: (key, value) => `Pico: ${key} (${value})`,
    share: 'Participación',
    total: 'Total',
    totalOf: (n) => `Total de ${n}`,
    more: (n) => `y ${n} más`,
    others: 'Otros',
    emptyKey: '(sin dato)',
    maskedKey: '(texto no mostrado)',
    maskedAgent: (n) => `Agente ${n}`,
    agentsArePrivate:
      'Los nombres de los agentes solo se muestran en privado: pregunta con /reporte para verlos.',
    by: (labels) => `Por ${labels.join(' y ')}`,
    measureBy: (measure, labels) => `${measure} por ${labels.join(' y ')}`,
    filterUnmatched: (words, nearest) =>
      nearest.length === 0
        ? `Nada en este periodo coincide con «${words}».`
        : `Nada en este periodo coincide con «${words}». Hay: ${nearest.join(', ')}.`,
    rowType: (used) => `Cuenta solo las filas de tipo «${used}».`,
    notJoined: (labels) =>
      `Sin total de ${labels.join(' ni de ')}: vale fila por fila, no se suma ni se promedia.`,
    noTime: (title) => `${title} no trae la hora, así que no se puede separar por tiempo.`,
    noDimension: (title) => `${title} no se puede separar así.`,
    noMeasure: (title, other) =>
      `${title} no tiene esa cifra.${other === undefined ? '' : ` La tiene ${other}.`}`,
    sentToDm: 'Enviado a tu DM.',
    sentAgain: 'Enviado otra vez: Slack no dijo si el primero llegó.',
  },
  reading: {
    report: (title, api) => `${title} (${api})`,
    account: (name) => `Cuenta: ${name}`,
    period: (span, zone) => `${span} (${zone})`,
    periodAssumed: (span) => `No dijiste el periodo, así que esto es ${span}.`,
    yourDate: (day) => `Donde estás es ${day}.`,
    filters: (words) => `Solo: ${words.join(', ')}`,
    all: 'todas',
    rows: (n) => (n === '1' ? '1 fila' : `${n} filas`),
    asOf: (clock) => `Corte de las ${clock}`,
    accepted: (title, when, ahead) => `Buscando ${title} ${when}. ${before(ahead)}`,
    underWay: (title, when, ahead) =>
      `Buscando ${title} ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
  },
  askBack: {
    report: 'No entendí qué reporte quieres. Dilo con otras palabras, o escribe «ayuda» para ver lo que sé.',
    whichReport: '¿Cuál de estos?',
    period: (words) =>
      `No entendí el periodo «${words}». Prueba «ayer», «la semana pasada» o «del 1 al 15 de marzo».`,
    tooLong: (days) => `Son ${days} días; pide como máximo 13 meses.`,
    parameter: (label, takesAll) =>
      `¿Cuál ${label}? Escribe su número${takesAll ? ', o «todas»' : ''}: por ejemplo «${label} 42».`,
    words: (words) => `No entendí «${words}».`,
    noReportFor: (words) => `Ningún reporte de Wolkvox responde «${words}». Los más cercanos son:`,
    future: (span) => `${span} todavía no empieza. Pide un periodo que ya haya empezado.`,
    account: '¿De cuál operación? La recordaré para este canal.',
    nothing: 'Pídeme un reporte, por ejemplo «chats cerrados por canal ayer». Escribe «ayuda» para ver más.',
    notAllowed:
      'Solo los miembros de este espacio de trabajo pueden pedir reportes. Pide a un admin que te agregue.',
    otherLanguage: 'Entiendo español, inglés y portugués.',
    tooOld: 'Esa respuesta ya es muy vieja para sus botones. Pregunta otra vez, por favor.',
  },
  apology: {
    tokenRefused: 'Wolkvox rechazó el token de esta cuenta. Pide a un admin que revise WOLKVOX_TOKEN.',
    quotaUsedUp: 'Se acabaron las consultas que Wolkvox permite por hoy. Vuelven a medianoche.',
    tokenBusy:
      'Alguien más está usando este token de Wolkvox y mi consulta fue rechazada. Intenta en unos minutos.',
    maintenance:
      'Wolkvox no está dejando entrar consultas, seguramente por mantenimiento. Intenta más tarde.',
    callRefused: 'Wolkvox no aceptó esta pregunta. Es un error mío; ya lo anoté.',
    serverUnknown:
      'No encontré el servidor de Wolkvox de esta cuenta. Pide a un admin que revise WOLKVOX_SERVER.',
    serverUnreachable:
      'No pude llegar a Wolkvox. Si sigue pasando, pregunta a un admin si mi dirección está en la lista de IP permitidas.',
    timeout: 'Wolkvox tardó demasiado en responder. Intenta otra vez, o pide un periodo más corto.',
    answerUnreadable: 'Wolkvox mandó una respuesta que no pude leer. Intenta de nuevo en un momento.',
    serverError: 'Wolkvox tuvo un problema. Intenta de nuevo en unos minutos.',
    answerTooLarge:
      'Hay más filas en una hora de las que Wolkvox puede entregar. Pide un periodo más corto o un solo canal.',
    storeDown: 'Ahora mismo no puedo anotar tu pregunta. Pregunta otra vez en un minuto, por favor.',
    notInChannel: 'No estoy en ese canal. Invítame con /invite y pregunta otra vez.',
    channelGone: 'Ese canal está archivado o ya no existe, así que no pude responder ahí.',
    slackTrouble: 'Slack no me dejó responder ahí.',
    bug: 'Algo falló de mi lado. Ya lo anoté; intenta otra vez, por favor.',
  },
  buttons: {
    otherReport: 'Ver en cambio: ',
    retry: 'Intentar otra vez',
    share: 'Compartir en el canal',
    sendToDm: 'Enviar a mi DM',
    help: '¿Qué puedo preguntar?',
  },
  help: {
    title: 'Lo que puedes preguntar',
    intro: 'Pregunta con tus palabras: un reporte, y cuándo.',
    examples: 'Por ejemplo',
    exampleQuestions: [
      'chats cerrados por canal ayer',
      'nivel de servicio por skill hoy',
      'traslados de correos por agente la semana pasada',
      'llamadas del IVR por hora hoy comparado con ayer',
      'sesiones del bot por canal esta semana',
      'campaña preview 42 ayer',
    ],
    outro:
      'Escribe «/reporte» y nada más para abrir un formulario. En un canal, mencióname y respondo en el hilo.',
    greeting: [
      'Respondo preguntas sobre tu contact center con los reportes de Wolkvox.',
      'Escribe «/reporte chats cerrados por canal ayer», o mencióname con una pregunta.',
      'Escribe «/reporte ayuda» para ver todo lo que puedes preguntar.',
    ],
    list: 'Reportes que conozco',
    needs: (parameters) => `necesita ${parameters.join(', ')}`,
  },
  form: {
    title: 'Pedir un reporte',
    submit: 'Pedir',
    close: 'Cancelar',
    report: 'Reporte',
    period: 'Periodo',
    campaign: 'Campaña',
    campaignHint: 'Su número, o «todas». Solo las campañas preview la necesitan.',
    periods: [
      { label: 'Hoy', text: 'hoy' },
      { label: 'Ayer', text: 'ayer' },
      { label: 'Esta semana', text: 'esta semana' },
      { label: 'La semana pasada', text: 'la semana pasada' },
      { label: 'Este mes', text: 'este mes' },
      { label: 'El mes pasado', text: 'el mes pasado' },
    ],
  },
  cut: {
    showing: (n, of) => `Se muestran ${n} de ${of}`,
    cut: 'El resto era muy largo para Slack.',
  },
  controls: controls.es,
  files: files.es,
  operating: operating.es,
  catalogue: catalogue.es,
  talk: talk.es,
  digests: digests.es,
}
