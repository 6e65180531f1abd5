import type { Language } from './language.ts'

export interface DigestWords {
  /** "every day", "Monday to Friday", "Mon and Thu"; then "at 08:00". */
  readonly everyDay: string
  readonly workdays: string
  readonly monthDays: (days: readonly string[]) => string
  readonly lastDay: string
  readonly nthWeekday: (index: number, weekday: string) => string
  /** 1 to 5, or -1 for the last; so too the weekday above. */
  readonly workingDay: (index: number) => string
  readonly at: (clocks: string) => string
  readonly spaced: (every: string, from: string, to: string) => string
  readonly hours: (n: number) => string
  readonly minutes: (n: number) => string
  readonly exceptHolidays: (country: string) => string
  readonly list: (items: readonly string[]) => string

  /** One question of a digest: "Closed chats by channel, “yesterday”, Bogotá". */
  readonly by: (labels: readonly string[]) => string
  readonly rereads: (words: string) => string
  readonly always: (span: string) => string
  readonly usualDay: (title: string) => string

  readonly propose: (title: string) => string
  readonly postsHere: string
  readonly postsIn: (name: string) => string
  readonly postsInChannel: string
  readonly postsToYou: string
  readonly postsToOwner: string
  readonly next: (runs: string) => string
  readonly noNext: string
  readonly preview: string
  readonly previewLater: string
  /** Said at once, while the preview is fetched. */
  readonly accepted: (title: string, rule: string) => string
  readonly fixedDates: string
  readonly notInChannel: string
  readonly channelGone: string
  readonly channelUnknown: (name: string) => string
  readonly started: (title: string, next: string) => string
  readonly startedAlready: (title: string, next: string) => string
  readonly discarded: (title: string) => string
  readonly changed: (title: string) => string
  readonly unknownDigest: string
  readonly notYours: (owner: string) => string
  readonly pausedByYou: (title: string) => string
  readonly resumed: (title: string, next: string) => string
  readonly running: (title: string) => string
  readonly deleted: (title: string) => string
  readonly restored: (title: string, next: string) => string
  readonly handedOver: (title: string, name: string) => string
  readonly yoursNow: (title: string, by: string) => string

  readonly paused: Readonly<
    Record<'channel-closed' | 'owner-gone' | 'failing' | 'account-gone', (title: string) => string>
  >
  readonly pausedNow: string
  readonly undeliverable: (title: string) => string

  readonly lists: Readonly<Record<'mine' | 'channel' | 'all', (n: string) => string>>
  readonly none: Readonly<Record<'mine' | 'channel' | 'all', string>>
  readonly howToMake: string
  readonly nextRun: (when: string, zone: string) => string
  readonly isPaused: string
  readonly pauseReason: Readonly<Record<'channel-closed' | 'owner-gone' | 'failing' | 'account-gone', string>>
  readonly isProposed: string
  readonly isDeleted: string
  readonly lastRun: (outcome: string, when: string) => string
  readonly notRunYet: string
  readonly outcome: (isGood: boolean) => string
  readonly owner: (name: string) => string
  readonly page: (page: number, of: number) => string

  readonly late: (due: string, posted: string) => string
  readonly missed: (slots: string, more: number) => string
  readonly waiting: (due: string) => string
  readonly gaveUp: (due: string) => string
  readonly extra: (name: string) => string
  readonly askInThread: string
  readonly ofSchedule: (rule: string, next: string) => string
  /** Who or what moved a figure most: "mostly WhatsApp (+40)". */
  readonly drivenBy: (name: string, change: string) => string

  readonly buttons: Readonly<
    Record<
      | 'start'
      | 'change'
      | 'discard'
      | 'pause'
      | 'resume'
      | 'run'
      | 'edit'
      | 'handOver'
      | 'delete'
      | 'restore'
      | 'more'
      | 'mine'
      | 'channel'
      | 'all'
      | 'previous'
      | 'next'
      | 'new',
      string
    >
  >
  readonly form: DigestFormWords
}

export interface DigestFormWords {
  readonly newTitle: string
  readonly editTitle: string
  readonly handOverTitle: string
  readonly submit: string
  readonly save: string
  readonly intro: string
  readonly title: string
  readonly questions: string
  readonly more: string
  readonly moreHint: string
  readonly firstMore: string
  readonly days: string
  readonly asNow: (rule: string) => string
  readonly day: Readonly<
    Record<'daily' | 'workdays' | 'weekly' | 'first' | 'fifteenth' | 'last' | 'fortnight' | 'working', string>
  >
  readonly weekdays: string
  readonly weekdaysHint: string
  readonly time: string
  readonly words: string
  readonly wordsHint: string
  readonly zone: string
  readonly zoneHint: string
  readonly holidays: string
  readonly noHolidays: string
  readonly place: string
  readonly placeHint: string
  readonly newOwner: string
  readonly problem: Readonly<
    Record<'weekdays' | 'time' | 'words' | 'zone' | 'never' | 'questions' | 'person' | 'admins', string>
  >
  readonly notUnderstood: (line: string) => string
  readonly whichAccount: (line: string, accounts: readonly string[]) => string
}

/** From the last, -1, over the first to the fifth. */
const firsts = {
  en: ['last', 'first', 'second', 'third', 'fourth', 'fifth'],
  es: ['último', 'primer', 'segundo', 'tercer', 'cuarto', 'quinto'],
  pt: ['último', 'primeiro', 'segundo', 'terceiro', 'quarto', 'quinto'],
} as const satisfies Record<Language, readonly string[]>

function nth(index: number, names: readonly string[]): string {
  return names[Math.max(0, index)] ?? String(index)
}

function joined(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`
}

const en: DigestWords = {
  everyDay: 'every day',
  workdays: 'Monday to Friday',
  monthDays: (days) => `on ${days.length > 1 ? 'days' : 'day'} ${joined(days, 'and')} of each month`,
  lastDay: 'the last',
  nthWeekday: (index, weekday) => `on the ${nth(index, firsts.en)} ${weekday} of each month`,
  workingDay: (index) => `on the ${nth(index, firsts.en)} working day of each month`,
  at: (clocks) => `at ${clocks}`,
  spaced: (every, from, to) => `every ${every} from ${from} to ${to}`,
  hours: (n) => (n === 1 ? 'hour' : `${n} hours`),
  minutes: (n) => `${n} minutes`,
  exceptHolidays: (country) => `not on public holidays (${country})`,
  list: (items) => joined(items, 'and'),
  by: (labels) => `by ${joined(labels, 'and')}`,
  rereads: (words) => `“${words}”, read from each run`,
  always: (span) => `always ${span}`,
  usualDay: (title) => `the usual day of “${title}”`,
  propose: (title) => `Start the digest “${title}”?`,
  postsHere: 'Posts in this channel.',
  postsIn: (name) => `Posts in #${name}.`,
  postsInChannel: 'Posts in',
  postsToYou: 'Posts to you, in our direct messages.',
  postsToOwner: 'Posts to its owner, in a direct message.',
  next: (runs) => `Next runs: ${runs}`,
  noNext: 'This rule never comes due.',
  preview: 'What it would say now',
  previewLater: 'A preview is not possible at the moment. The digest can be started all the same.',
  accepted: (title, rule) => `“${title}”, ${rule}. I am fetching a preview, then you decide.`,
  fixedDates:
    'These dates are always the same ones. Choose “Change” to use a period that moves, such as yesterday.',
  notInChannel: 'I cannot post there yet. Invite me with /invite in that channel, then press “Start”.',
  channelGone: 'I cannot find that channel. Choose another one with “Change”.',
  channelUnknown: (name) =>
    `I do not know #${name}. Pick the channel from the list that Slack offers while you type, or choose “Change”.`,
  started: (title, next) => `“${title}” is on. The first post comes ${next}.`,
  startedAlready: (title, next) => `“${title}” is on already. The next post comes ${next}.`,
  discarded: (title) => `“${title}” is discarded. Nothing will be posted.`,
  changed: (title) => `“${title}” is changed.`,
  unknownDigest: 'This digest is not there any more.',
  notYours: (owner) => `Only ${owner} or an admin can change this digest.`,
  pausedByYou: (title) => `“${title}” is paused. Nothing is posted until somebody resumes it.`,
  resumed: (title, next) => `“${title}” is on again. The next post comes ${next}.`,
  running: (title) => `“${title}” is on its way, outside its schedule.`,
  deleted: (title) => `“${title}” is deleted. It can be brought back for 30 days.`,
  restored: (title, next) => `“${title}” is back. The next post comes ${next}.`,
  handedOver: (title, name) => `“${title}” belongs to ${name} now.`,
  yoursNow: (title, by) => `${by} handed the digest “${title}” over to you.`,
  paused: {
    'channel-closed': (title) => `I paused “${title}”: I cannot post in its channel any more.`,
    'owner-gone': (title) => `I paused “${title}”: its owner has left.`,
    failing: (title) => `I paused “${title}”: it failed five times in a row.`,
    'account-gone': (title) => `I paused “${title}”: its account is not set up any more.`,
  },
  pausedNow: 'Resume it when the cause is gone, or change it.',
  undeliverable: (title) => `“${title}” could not be posted. I try again at its next run.`,
  lists: {
    mine: (n) => `Your digests (${n})`,
    channel: (n) => `Digests of this channel (${n})`,
    all: (n) => `All digests (${n})`,
  },
  none: {
    mine: 'You have no digests yet.',
    channel: 'This channel has no digests yet.',
    all: 'There are no digests yet.',
  },
  howToMake:
    'Ask for one in words, for example: “schedule closed chats of yesterday by channel every weekday at 8am”.',
  nextRun: (when, zone) => `next ${when} (${zone})`,
  isPaused: 'paused',
  pauseReason: {
    'channel-closed': 'paused: its channel is closed to me',
    'owner-gone': 'paused: its owner has left',
    failing: 'paused: it failed five times in a row',
    'account-gone': 'paused: its account is not set up any more',
  },
  isProposed: 'not started yet',
  isDeleted: 'deleted',
  lastRun: (outcome, when) => `last run ${when}: ${outcome}`,
  notRunYet: 'no run yet',
  outcome: (isGood) => (isGood ? 'posted' : 'failed'),
  owner: (name) => `owner ${name}`,
  page: (page, of) => `Page ${page} of ${of}`,
  late: (due, posted) => `Due ${due}, posted ${posted}: the bot was down.`,
  missed: (slots, more) => `Not posted, the bot was down: ${slots}${more > 0 ? ` and ${more} more` : ''}.`,
  waiting: (due) => `Due ${due}: Wolkvox does not answer. This message becomes the digest when it does.`,
  gaveUp: (due) => `Due ${due}: Wolkvox did not answer in time for it.`,
  extra: (name) => `Run outside the schedule by ${name}.`,
  askInThread: 'Ask in the thread, for example “and by agent?”.',
  ofSchedule: (rule, next) => `Digest: ${rule}; next ${next}`,
  drivenBy: (name, change) => `mostly ${name} (${change})`,
  buttons: {
    start: 'Start',
    change: 'Change',
    discard: 'Discard',
    pause: 'Pause',
    resume: 'Resume',
    run: 'Run now',
    edit: 'Edit',
    handOver: 'Hand over',
    delete: 'Delete',
    restore: 'Undo',
    more: 'More',
    mine: 'My digests',
    channel: 'This channel’s',
    all: 'All',
    previous: 'Previous',
    next: 'Next',
    new: 'New digest',
  },
  form: {
    newTitle: 'Schedule a digest',
    editTitle: 'Edit the digest',
    handOverTitle: 'Hand the digest over',
    submit: 'Show me',
    save: 'Save',
    intro: 'You see what it would say before anything starts.',
    title: 'Name',
    questions: 'Reports in it',
    more: 'More reports',
    moreHint: 'One question a line: closed chats of yesterday by channel',
    firstMore: 'Reports',
    days: 'Days',
    asNow: (rule) => `As it is now: ${rule}`,
    day: {
      daily: 'Every day',
      workdays: 'Monday to Friday',
      weekly: 'Some days of the week (choose below)',
      first: 'The 1st of the month',
      fifteenth: 'The 15th of the month',
      last: 'The last day of the month',
      fortnight: 'The 1st and the 16th',
      working: 'The first working day of the month',
    },
    weekdays: 'Days of the week',
    weekdaysHint: 'Only for “some days of the week”.',
    time: 'Time',
    words: 'Or when, in words',
    wordsHint: 'For example: every 2 hours from 8 to 18 on weekdays. This goes before days and time.',
    zone: 'Time zone',
    zoneHint: 'For example America/Bogota',
    holidays: 'Leave out public holidays of',
    noHolidays: 'No country: post on holidays too',
    place: 'Channel',
    placeHint: 'Leave it empty for direct messages to you.',
    newOwner: 'New owner',
    problem: {
      weekdays: 'Choose at least one day of the week.',
      time: 'Choose a time.',
      words: 'I do not understand when. Try “every weekday at 8am”. Runs are at least five minutes apart.',
      zone: 'This is not a time zone. Write it like America/Bogota.',
      never: 'This never comes due.',
      questions: 'A digest needs at least one report.',
      person: 'Choose somebody of your workspace.',
      admins: 'Only the owner or an admin can do this.',
    },
    notUnderstood: (line) => `I do not understand “${line}”.`,
    whichAccount: (line, accounts) => `Name the account in “${line}”: ${accounts.join(', ')}.`,
  },
}

const es: DigestWords = {
  everyDay: 'todos los días',
  workdays: 'de lunes a viernes',
  monthDays: (days) => `${days.length > 1 ? 'los días' : 'el día'} ${joined(days, 'y')} de cada mes`,
  lastDay: 'último',
  nthWeekday: (index, weekday) => `el ${nth(index, firsts.es)} ${weekday} de cada mes`,
  workingDay: (index) => `el ${nth(index, firsts.es)} día hábil de cada mes`,
  at: (clocks) => `a las ${clocks}`,
  spaced: (every, from, to) => `cada ${every} de ${from} a ${to}`,
  hours: (n) => (n === 1 ? 'hora' : `${n} horas`),
  minutes: (n) => `${n} minutos`,
  exceptHolidays: (country) => `sin festivos (${country})`,
  list: (items) => joined(items, 'y'),
  by: (labels) => `por ${joined(labels, 'y')}`,
  rereads: (words) => `«${words}», leído desde cada envío`,
  always: (span) => `siempre ${span}`,
  usualDay: (title) => `el día de costumbre de «${title}»`,
  propose: (title) => `¿Empiezo a enviar «${title}»?`,
  postsHere: 'Se publica en este canal.',
  postsIn: (name) => `Se publica en #${name}.`,
  postsInChannel: 'Se publica en',
  postsToYou: 'Te llega a ti, en nuestros mensajes directos.',
  postsToOwner: 'Le llega a su responsable, en un mensaje directo.',
  next: (runs) => `Próximos envíos: ${runs}`,
  noNext: 'Esta regla no llega nunca.',
  preview: 'Lo que diría ahora',
  previewLater: 'Por ahora no se puede mostrar una vista previa. El envío se puede empezar de todos modos.',
  accepted: (title, rule) => `«${title}», ${rule}. Busco una vista previa y luego decides.`,
  fixedDates:
    'Estas fechas son siempre las mismas. Con «Cambiar» puedes usar un periodo que avance, como ayer.',
  notInChannel: 'Todavía no puedo publicar ahí. Invítame con /invite en ese canal y presiona «Empezar».',
  channelGone: 'No encuentro ese canal. Elige otro con «Cambiar».',
  channelUnknown: (name) =>
    `No conozco #${name}. Elige el canal en la lista que Slack ofrece al escribir, o usa «Cambiar».`,
  started: (title, next) => `«${title}» está en marcha. El primer envío sale el ${next}.`,
  startedAlready: (title, next) => `«${title}» ya está en marcha. El próximo envío sale el ${next}.`,
  discarded: (title) => `«${title}» queda descartado. No se publicará nada.`,
  changed: (title) => `«${title}» quedó cambiado.`,
  unknownDigest: 'Este envío ya no existe.',
  notYours: (owner) => `Solo ${owner} o un administrador puede cambiar este envío.`,
  pausedByYou: (title) => `«${title}» está en pausa. No se publica nada hasta que alguien lo reanude.`,
  resumed: (title, next) => `«${title}» está de nuevo en marcha. El próximo envío sale el ${next}.`,
  running: (title) => `«${title}» está en camino, fuera de su horario.`,
  deleted: (title) => `«${title}» está eliminado. Se puede recuperar durante 30 días.`,
  restored: (title, next) => `«${title}» está de vuelta. El próximo envío sale el ${next}.`,
  handedOver: (title, name) => `«${title}» ahora es de ${name}.`,
  yoursNow: (title, by) => `${by} te pasó el envío «${title}».`,
  paused: {
    'channel-closed': (title) => `Puse en pausa «${title}»: ya no puedo publicar en su canal.`,
    'owner-gone': (title) => `Puse en pausa «${title}»: su responsable ya no está.`,
    failing: (title) => `Puse en pausa «${title}»: falló cinco veces seguidas.`,
    'account-gone': (title) => `Puse en pausa «${title}»: su cuenta ya no está configurada.`,
  },
  pausedNow: 'Reanúdalo cuando la causa haya pasado, o cámbialo.',
  undeliverable: (title) => `«${title}» no se pudo publicar. Lo intento de nuevo en el próximo envío.`,
  lists: {
    mine: (n) => `Tus envíos programados (${n})`,
    channel: (n) => `Envíos programados de este canal (${n})`,
    all: (n) => `Todos los envíos programados (${n})`,
  },
  none: {
    mine: 'Todavía no tienes envíos programados.',
    channel: 'Este canal todavía no tiene envíos programados.',
    all: 'Todavía no hay envíos programados.',
  },
  howToMake:
    'Pide uno con tus palabras, por ejemplo: «programa los chats cerrados de ayer por canal de lunes a viernes a las 8».',
  nextRun: (when, zone) => `próximo ${when} (${zone})`,
  isPaused: 'en pausa',
  pauseReason: {
    'channel-closed': 'en pausa: su canal está cerrado para mí',
    'owner-gone': 'en pausa: su responsable ya no está',
    failing: 'en pausa: falló cinco veces seguidas',
    'account-gone': 'en pausa: su cuenta ya no está configurada',
  },
  isProposed: 'sin empezar',
  isDeleted: 'eliminado',
  lastRun: (outcome, when) => `último ${when}: ${outcome}`,
  notRunYet: 'sin envíos todavía',
  outcome: (isGood) => (isGood ? 'publicado' : 'falló'),
  owner: (name) => `responsable ${name}`,
  page: (page, of) => `Página ${page} de ${of}`,
  late: (due, posted) => `Previsto a las ${due}, publicado a las ${posted}: el bot estaba caído.`,
  missed: (slots, more) => `Sin publicar, el bot estaba caído: ${slots}${more > 0 ? ` y ${more} más` : ''}.`,
  waiting: (due) => `Previsto a las ${due}: Wolkvox no responde. Este mensaje será el envío cuando responda.`,
  gaveUp: (due) => `Previsto a las ${due}: Wolkvox no respondió a tiempo.`,
  extra: (name) => `Enviado fuera de horario por ${name}.`,
  askInThread: 'Pregunta en el hilo, por ejemplo «¿y por agente?».',
  ofSchedule: (rule, next) => `Envío programado: ${rule}; próximo ${next}`,
  drivenBy: (name, change) => `sobre todo ${name} (${change})`,
  buttons: {
    start: 'Empezar',
    change: 'Cambiar',
    discard: 'Descartar',
    pause: 'Pausar',
    resume: 'Reanudar',
    run: 'Enviar ahora',
    edit: 'Editar',
    handOver: 'Pasar a otra persona',
    delete: 'Eliminar',
    restore: 'Deshacer',
    more: 'Más',
    mine: 'Mis envíos',
    channel: 'Los de este canal',
    all: 'Todos',
    previous: 'Anterior',
    next: 'Siguiente',
    new: 'Nuevo envío',
  },
  form: {
    newTitle: 'Programar un envío',
    editTitle: 'Editar el envío',
    handOverTitle: 'Pasar el envío',
    submit: 'Mostrar',
    save: 'Guardar',
    intro: 'Ves lo que diría antes de que empiece.',
    title: 'Nombre',
    questions: 'Reportes que lleva',
    more: 'Más reportes',
    moreHint: 'Una pregunta por línea: chats cerrados de ayer por canal',
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
    wordsHint: 'Por ejemplo: cada 2 horas de 8 a 18 de lunes a viernes. Vale más que días y hora.',
    zone: 'Zona horaria',
    zoneHint: 'Por ejemplo America/Bogota',
    holidays: 'Sin los festivos de',
    noHolidays: 'Ningún país: también en festivos',
    place: 'Canal',
    placeHint: 'Déjalo vacío para mensajes directos a ti.',
    newOwner: 'Nuevo responsable',
    problem: {
      weekdays: 'Elige al menos un día de la semana.',
      time: 'Elige una hora.',
      words:
        'No entiendo cuándo. Prueba «de lunes a viernes a las 8». Entre envíos hay al menos cinco minutos.',
      zone: 'Esta no es una zona horaria. Escríbela como America/Bogota.',
      never: 'Esto no llega nunca.',
      questions: 'Un envío lleva al menos un reporte.',
      person: 'Elige a alguien de tu espacio de trabajo.',
      admins: 'Solo su responsable o un administrador puede hacerlo.',
    },
    notUnderstood: (line) => `No entiendo «${line}».`,
    whichAccount: (line, accounts) => `Nombra la cuenta en «${line}»: ${accounts.join(', ')}.`,
  },
}

const pt: DigestWords = {
  everyDay: 'todos os dias',
  workdays: 'de segunda a sexta',
  monthDays: (days) => `${days.length > 1 ? 'nos dias' : 'no dia'} ${joined(days, 'e')} de cada mês`,
  lastDay: 'último',
  nthWeekday: (index, weekday) =>
    /^[sd]\S*o$/.test(weekday)
      ? `no ${nth(index, firsts.pt)} ${weekday} de cada mês`
      : `na ${nth(index, firsts.pt).replace(/o$/, 'a')} ${weekday} de cada mês`,
  workingDay: (index) => `no ${nth(index, firsts.pt)} dia útil de cada mês`,
  at: (clocks) => `às ${clocks}`,
  spaced: (every, from, to) => `a cada ${every} das ${from} às ${to}`,
  hours: (n) => (n === 1 ? 'hora' : `${n} horas`),
  minutes: (n) => `${n} minutos`,
  exceptHolidays: (country) => `sem feriados (${country})`,
  list: (items) => joined(items, 'e'),
  by: (labels) => `por ${joined(labels, 'e')}`,
  rereads: (words) => `“${words}”, lido a partir de cada envio`,
  always: (span) => `sempre ${span}`,
  usualDay: (title) => `o dia de costume de “${title}”`,
  propose: (title) => `Começo a enviar “${title}”?`,
  postsHere: 'Publicado neste canal.',
  postsIn: (name) => `Publicado em #${name}.`,
  postsInChannel: 'Publicado em',
  postsToYou: 'Chega para você, nas nossas mensagens diretas.',
  postsToOwner: 'Chega para o responsável, em mensagem direta.',
  next: (runs) => `Próximos envios: ${runs}`,
  noNext: 'Esta regra nunca chega.',
  preview: 'O que diria agora',
  previewLater: 'Agora não é possível mostrar uma prévia. O envio pode começar mesmo assim.',
  accepted: (title, rule) => `“${title}”, ${rule}. Busco uma prévia e depois você decide.`,
  fixedDates: 'Estas datas são sempre as mesmas. Com “Mudar” você usa um período que avança, como ontem.',
  notInChannel: 'Ainda não posso publicar lá. Convide-me com /invite nesse canal e aperte “Começar”.',
  channelGone: 'Não encontro esse canal. Escolha outro com “Mudar”.',
  channelUnknown: (name) =>
    `Não conheço #${name}. Escolha o canal na lista que o Slack oferece ao digitar, ou use “Mudar”.`,
  started: (title, next) => `“${title}” está ativo. O primeiro envio sai ${next}.`,
  startedAlready: (title, next) => `“${title}” já está ativo. O próximo envio sai ${next}.`,
  discarded: (title) => `“${title}” foi descartado. Nada será publicado.`,
  changed: (title) => `“${title}” foi mudado.`,
  unknownDigest: 'Este envio não existe mais.',
  notYours: (owner) => `Só ${owner} ou um administrador pode mudar este envio.`,
  pausedByYou: (title) => `“${title}” está em pausa. Nada é publicado até alguém retomar.`,
  resumed: (title, next) => `“${title}” está ativo de novo. O próximo envio sai ${next}.`,
  running: (title) => `“${title}” está a caminho, fora do horário.`,
  deleted: (title) => `“${title}” foi excluído. Pode ser recuperado por 30 dias.`,
  restored: (title, next) => `“${title}” está de volta. O próximo envio sai ${next}.`,
  handedOver: (title, name) => `“${title}” agora é de ${name}.`,
  yoursNow: (title, by) => `${by} passou o envio “${title}” para você.`,
  paused: {
    'channel-closed': (title) => `Pausei “${title}”: não posso mais publicar no canal dele.`,
    'owner-gone': (title) => `Pausei “${title}”: o responsável saiu.`,
    failing: (title) => `Pausei “${title}”: falhou cinco vezes seguidas.`,
    'account-gone': (title) => `Pausei “${title}”: a conta dele não está mais configurada.`,
  },
  pausedNow: 'Retome quando a causa tiver passado, ou mude o envio.',
  undeliverable: (title) => `“${title}” não pôde ser publicado. Tento de novo no próximo envio.`,
  lists: {
    mine: (n) => `Seus envios programados (${n})`,
    channel: (n) => `Envios programados deste canal (${n})`,
    all: (n) => `Todos os envios programados (${n})`,
  },
  none: {
    mine: 'Você ainda não tem envios programados.',
    channel: 'Este canal ainda não tem envios programados.',
    all: 'Ainda não há envios programados.',
  },
  howToMake:
    'Peça um com suas palavras, por exemplo: “agenda os chats encerrados de ontem por canal de segunda a sexta às 8h”.',
  nextRun: (when, zone) => `próximo ${when} (${zone})`,
  isPaused: 'em pausa',
  pauseReason: {
    'channel-closed': 'em pausa: o canal está fechado para mim',
    'owner-gone': 'em pausa: o responsável saiu',
    failing: 'em pausa: falhou cinco vezes seguidas',
    'account-gone': 'em pausa: a conta não está mais configurada',
  },
  isProposed: 'não começou',
  isDeleted: 'excluído',
  lastRun: (outcome, when) => `último ${when}: ${outcome}`,
  notRunYet: 'nenhum envio ainda',
  outcome: (isGood) => (isGood ? 'publicado' : 'falhou'),
  owner: (name) => `responsável ${name}`,
  page: (page, of) => `Página ${page} de ${of}`,
  late: (due, posted) => `Previsto para ${due}, publicado ${posted}: o bot estava fora do ar.`,
  missed: (slots, more) =>
    `Não publicado, o bot estava fora do ar: ${slots}${more > 0 ? ` e mais ${more}` : ''}.`,
  waiting: (due) =>
    `Previsto para ${due}: o Wolkvox não responde. Esta mensagem vira o envio quando ele responder.`,
  gaveUp: (due) => `Previsto para ${due}: o Wolkvox não respondeu a tempo.`,
  extra: (name) => `Enviado fora do horário por ${name}.`,
  askInThread: 'Pergunte na conversa, por exemplo “e por agente?”.',
  ofSchedule: (rule, next) => `Envio programado: ${rule}; próximo ${next}`,
  drivenBy: (name, change) => `principalmente ${name} (${change})`,
  buttons: {
    start: 'Começar',
    change: 'Mudar',
    discard: 'Descartar',
    pause: 'Pausar',
    resume: 'Retomar',
    run: 'Enviar agora',
    edit: 'Editar',
    handOver: 'Passar para outra pessoa',
    delete: 'Excluir',
    restore: 'Desfazer',
    more: 'Mais',
    mine: 'Meus envios',
    channel: 'Os deste canal',
    all: 'Todos',
    previous: 'Anterior',
    next: 'Próxima',
    new: 'Novo envio',
  },
  form: {
    newTitle: 'Programar um envio',
    editTitle: 'Editar o envio',
    handOverTitle: 'Passar o envio',
    submit: 'Mostrar',
    save: 'Salvar',
    intro: 'Você vê o que diria antes de começar.',
    title: 'Nome',
    questions: 'Relatórios incluídos',
    more: 'Mais relatórios',
    moreHint: 'Uma pergunta por linha: chats encerrados de ontem por canal',
    firstMore: 'Relatórios',
    days: 'Dias',
    asNow: (rule) => `Como está: ${rule}`,
    day: {
      daily: 'Todos os dias',
      workdays: 'De segunda a sexta',
      weekly: 'Alguns dias da semana (escolha abaixo)',
      first: 'Dia 1 do mês',
      fifteenth: 'Dia 15 do mês',
      last: 'O último dia do mês',
      fortnight: 'Dias 1 e 16',
      working: 'O primeiro dia útil do mês',
    },
    weekdays: 'Dias da semana',
    weekdaysHint: 'Só para “alguns dias da semana”.',
    time: 'Hora',
    words: 'Ou quando, com suas palavras',
    wordsHint: 'Por exemplo: a cada 2 horas das 8 às 18 de segunda a sexta. Vale mais que dias e hora.',
    zone: 'Fuso horário',
    zoneHint: 'Por exemplo America/Sao_Paulo',
    holidays: 'Sem os feriados de',
    noHolidays: 'Nenhum país: também em feriados',
    place: 'Canal',
    placeHint: 'Deixe vazio para mensagens diretas a você.',
    newOwner: 'Novo responsável',
    problem: {
      weekdays: 'Escolha pelo menos um dia da semana.',
      time: 'Escolha uma hora.',
      words:
        'Não entendo quando. Tente “de segunda a sexta às 8h”. Entre envios há pelo menos cinco minutos.',
      zone: 'Este não é um fuso horário. Escreva como America/Sao_Paulo.',
      never: 'Isso nunca chega.',
      questions: 'Um envio tem pelo menos um relatório.',
      person: 'Escolha alguém do seu espaço de trabalho.',
      admins: 'Só o responsável ou um administrador pode fazer isso.',
    },
    notUnderstood: (line) => `Não entendo “${line}”.`,
    whichAccount: (line, accounts) => `Diga a conta em “${line}”: ${accounts.join(', ')}.`,
  },
}

export const digests: Readonly<Record<Language, DigestWords>> = { en, es, pt }
