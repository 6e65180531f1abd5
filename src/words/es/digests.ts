import type { Words } from '../words.ts'
import { and } from './listed.ts'

const ordinals = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto']

function nth(index: number): string {
  return ordinals[index - 1] ?? 'último'
}

/** The last of a month is -1. */
function monthDays(days: readonly number[]): string {
  const numbers = days.filter((day) => day !== -1).map(String)
  return and([
    ...(numbers.length === 0 ? [] : [`${numbers.length > 1 ? 'los días' : 'el día'} ${and(numbers)}`]),
    ...(days.includes(-1) ? ['el último día'] : []),
  ])
}

function plural(weekday: string): string {
  return weekday.endsWith('s') ? weekday : `${weekday}s`
}

export const digests: Words['digests'] = {
  everyDay: 'todos los días',
  workdays: 'de lunes a viernes',
  weekdays: (names) => `los ${and(names.map(plural))}`,
  monthDays: (days) => `${monthDays(days)} de cada mes`,
  nthWeekday: (index, weekday) => `el ${nth(index)} ${weekday} de cada mes`,
  workingDay: (index) => `el ${nth(index)} día hábil de cada mes`,
  at: (clocks) => `a las ${clocks}`,
  spaced: (every, from, to) => `cada ${every} de las ${from} a las ${to}`,
  hours: (n) => (n === 1 ? 'hora' : `${n} horas`),
  minutes: (n) => `${n} minutos`,
  exceptHolidays: (country) => `sin festivos (${country})`,
  list: (items) => and(items),
  by: (labels) => `por ${and(labels)}`,
  rereads: (words) => `«${words}», contado desde cada envío`,
  always: (span) => `siempre ${span}`,
  thatMoment: 'el momento de cada envío',
  usualDay: { today: 'el día de cada envío', yesterday: 'el día anterior a cada envío' },
  propose: (title) => `¿Activo el resumen «${title}»?`,
  postsHere: 'Se publica en este canal.',
  postsIn: (name) => `Se publica en #${name}.`,
  postsInChannel: 'Se publica en',
  postsToYou: 'Te llega por mensaje directo.',
  postsToOwner: 'Le llega a su responsable por mensaje directo.',
  namesHidden:
    'En un canal los agentes van sin nombre: «Agente 1», «Agente 2». Si quieres los nombres, elige «Cambiar» para recibirlo por mensaje directo.',
  inYourTime: (when, clock) => `${when} (${clock} para ti)`,
  next: (runs) => `Próximos envíos: ${runs}`,
  noNext: 'ninguno',
  preview: 'Lo que diría ahora',
  previewLater: 'Por ahora no puedo mostrar una vista previa. Puedes activar el resumen de todos modos.',
  accepted: (title, rule) => `«${title}», ${rule}. Preparo una vista previa y luego decides.`,
  fixedDates:
    'Estas fechas son las mismas en todos los envíos. Con «Cambiar» puedes usar un período que avance, como ayer.',
  notInChannel: 'Todavía no puedo publicar ahí. Invítame con /invite en ese canal y presiona «Activar».',
  channelGone: 'No encuentro ese canal. Elige otro con «Cambiar».',
  channelUnknown: (name) =>
    `No conozco #${name}. Elige el canal en la lista que Slack ofrece al escribir, o usa «Cambiar».`,
  started: (title, next) => `«${title}» está activo. Primer envío: ${next}.`,
  startedAlready: (title, next) => `«${title}» ya está activo. Próximo envío: ${next}.`,
  discarded: (title) => `«${title}» quedó descartado. No se publicará nada.`,
  changed: (title) => `Los cambios en «${title}» quedaron guardados.`,
  unknownDigest: 'Este resumen ya no existe.',
  notYours: (owner) => `Solo ${owner} o un administrador puede cambiar este resumen.`,
  pausedByYou: (title) => `«${title}» está en pausa. No se publica nada hasta que alguien lo reanude.`,
  resumed: (title, next) => `«${title}» está activo de nuevo. Próximo envío: ${next}.`,
  running: (title) => `«${title}» va en camino, fuera de su horario.`,
  deleted: (title) => `«${title}» quedó eliminado. Lo puedes recuperar durante 30 días.`,
  restored: (title, next) => `«${title}» está de vuelta. Próximo envío: ${next}.`,
  handedOver: (title, name) => `«${title}» ahora es de ${name}.`,
  yoursNow: (title, by) => `${by} te pasó el resumen «${title}».`,
  paused: {
    'channel-closed': (title) => `Puse en pausa «${title}»: ya no puedo publicar en su canal.`,
    'owner-gone': (title) => `Puse en pausa «${title}»: su responsable ya no está.`,
    failing: (title) => `Puse en pausa «${title}»: falló cinco veces seguidas.`,
    'account-gone': (title) => `Puse en pausa «${title}»: su cuenta ya no está configurada.`,
    'one-customer': (title) =>
      `Puse en pausa «${title}»: es sobre un solo cliente, y eso solo se lo digo a supervisores, por mensaje directo.`,
  },
  pausedNow: 'Reanúdalo cuando se resuelva la causa, o edítalo.',
  notTaken: (title) => `Slack no está recibiendo «${title}» en este momento. Sigo intentando.`,
  undeliverable: (title) => `No pude publicar «${title}». Lo intento de nuevo en el próximo envío.`,
  lists: {
    mine: (n) => `Tus resúmenes programados (${n})`,
    channel: (n) => `Resúmenes programados de este canal (${n})`,
    all: (n) => `Todos los resúmenes programados (${n})`,
  },
  none: {
    mine: 'Todavía no tienes resúmenes programados.',
    channel: 'Este canal todavía no tiene resúmenes programados.',
    all: 'Todavía no hay resúmenes programados.',
  },
  howToMake:
    'Pide uno con tus palabras, por ejemplo: «programa los chats cerrados de ayer por canal de lunes a viernes a las 8».',
  deeds: {
    pause: { one: '¿Pauso este resumen?', several: '¿Cuál resumen pauso?' },
    resume: { one: '¿Reanudo este resumen?', several: '¿Cuál resumen reanudo?' },
    edit: { one: '¿Cambiamos este resumen?', several: '¿Cuál resumen quieres cambiar?' },
    delete: { one: '¿Elimino este resumen?', several: '¿Cuál resumen elimino?' },
  },
  noneFor: {
    pause: 'No tienes resúmenes activos.',
    resume: 'No tienes resúmenes en pausa.',
    edit: 'Aún no tienes resúmenes.',
    delete: 'Aún no tienes resúmenes.',
  },
  nextRun: (when, zone) => `próximo envío: ${when} (${zone})`,
  isPaused: 'en pausa',
  pauseReason: {
    'channel-closed': 'en pausa: su canal está cerrado para mí',
    'owner-gone': 'en pausa: su responsable ya no está',
    failing: 'en pausa: falló cinco veces seguidas',
    'account-gone': 'en pausa: su cuenta ya no está configurada',
    'one-customer': 'en pausa: es sobre un solo cliente, y eso solo va al mensaje directo de un supervisor',
  },
  isDeleted: 'eliminado',
  lastRun: (outcome, when) => `último envío: ${when}, ${outcome}`,
  notRunYet: 'sin envíos todavía',
  outcome: (isGood, at) => (isGood ? `publicado${at === undefined ? '' : ` a las ${at}`}` : 'falló'),
  owner: (name) => `responsable: ${name}`,
  page: (page, of) => `Página ${page} de ${of}`,
  late: (due, posted) => `Previsto: ${due}. Publicado: ${posted}, porque estuve fuera de servicio.`,
  waited: (due, posted) => `Previsto: ${due}. Publicado: ${posted}, porque Wolkvox no respondió antes.`,
  missed: (slots, more) =>
    `Sin publicar, porque estuve fuera de servicio: ${slots}${more > 0 ? ` y ${more} más` : ''}.`,
  waiting: (title, due) =>
    `«${title}» estaba previsto para las ${due}, pero Wolkvox no responde. Cuando responda, este mensaje será el resumen.`,
  gaveUp: (title, due) =>
    `«${title}» estaba previsto para las ${due}, pero Wolkvox no respondió a tiempo. El próximo envío sigue en pie.`,
  extra: (name) => `Enviado fuera de horario por ${name}.`,
  askInThread: (example) => `Pregunta en el hilo, por ejemplo «${example}».`,
  ofSchedule: (rule, next) => `Resumen programado: ${rule}; próximo envío: ${next}`,
  drivenBy: (name, change) => `sobre todo ${name} (${change})`,
  buttons: {
    start: 'Activar',
    postHere: 'Mejor en este canal',
    change: 'Cambiar',
    discard: 'Descartar',
    pause: 'Pausar',
    resume: 'Reanudar',
    run: 'Enviar ahora',
    edit: 'Editar',
    handOver: 'Pasar a otra persona',
    delete: 'Eliminar la programación',
    restore: 'Recuperar',
    manage: 'Gestionar…',
    mine: 'Mis resúmenes programados',
    channel: 'Los de este canal',
    all: 'Todos',
    previous: 'Anterior',
    next: 'Siguiente',
    new: 'Nuevo resumen',
  },
  form: {
    newTitle: 'Programar un resumen',
    editTitle: 'Editar el resumen',
    handOverTitle: 'Pasar el resumen',
    submit: 'Ver vista previa',
    save: 'Guardar',
    intro: 'Verás lo que diría antes de activarlo.',
    title: 'Nombre',
    questions: 'Reportes de este resumen',
    more: 'Agregar reportes',
    moreHint: 'Una pregunta por línea, por ejemplo: chats cerrados de ayer por canal',
    firstMore: 'Reportes',
    days: 'Días',
    asNow: (rule) => `Como está: ${rule}`,
    day: {
      daily: 'Todos los días',
      workdays: 'De lunes a viernes',
      weekly: 'Algunos días de la semana (elige abajo)',
      first: 'El 1 del mes',
      fifteenth: 'El 15 del mes',
      last: 'El último día del mes',
      fortnight: 'El 1 y el 16 (quincena)',
      working: 'El primer día hábil del mes',
    },
    weekdays: 'Días de la semana',
    weekdaysHint: 'Solo para «algunos días de la semana».',
    time: 'Hora',
    words: 'O cuándo, con tus palabras',
    wordsHint: 'Por ejemplo: cada 2 horas de 8 a 18 de lunes a viernes. Reemplaza los días y la hora.',
    zone: 'Zona horaria',
    zoneHint: 'Por ejemplo Bogotá o America/Bogota',
    holidays: 'Saltar los festivos de',
    noHolidays: 'Ningún país: enviar también en festivos',
    place: 'Canal',
    placeHint: 'Déjalo vacío para recibirlo por mensaje directo.',
    newOwner: 'Nuevo responsable',
    problem: {
      weekdays: 'Elige al menos un día de la semana.',
      time: 'Elige una hora.',
      words:
        'No entiendo cuándo. Prueba «de lunes a viernes a las 8». Deja al menos cinco minutos entre envíos.',
      zone: 'No conozco esa zona horaria. Escribe una ciudad grande o un país, o una zona como America/Bogota.',
      never: 'Ninguna fecha cumple eso. Revisa los días.',
      questions: 'Un resumen lleva al menos un reporte.',
      person: 'Elige a alguien de tu espacio de trabajo que pueda usarme: los invitados no pueden.',
      alreadyOwner: 'Esa persona ya es la responsable. Elige a alguien más.',
      admins: 'Solo su responsable o un administrador puede hacerlo.',
      supervisor: 'Es sobre un solo cliente: elige a un supervisor.',
    },
    notUnderstood: (line) => `No entiendo «${line}». Escribe qué reporte y de cuándo.`,
    whichAccount: (line, accounts) => `Di la cuenta en «${line}»: ${accounts.join(', ')}.`,
  },
}
