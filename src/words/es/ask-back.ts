import type { AskBackWords } from '../sections/ask-back.ts'

export const askBack: AskBackWords = {
  report:
    'No entendí qué reporte quieres. Dilo con otras palabras o escribe «ayuda» para ver qué puedes preguntar.',
  whichReport: '¿Cuál de estos quieres?',
  period: (words) =>
    `No entendí el período «${words}». Prueba «ayer», «la semana pasada» o «del 1 al 15 de marzo».`,
  tooLong: (days) => `Son ${days} días. Pide 13 meses como máximo.`,
  tooOften: (words) => `«${words}» es demasiado seguido. Deja al menos cinco minutos entre envíos.`,
  parameter: (label, takesAll) =>
    `¿Qué ${label}? Escribe su número${takesAll ? ' o «todas»' : ''}, por ejemplo «${label} 42».`,
  words: (words) => `No entendí «${words}». Dilo con otras palabras o escribe «ayuda».`,
  noReportFor: (words) => `Ningún reporte de Wolkvox responde a «${words}». Los más cercanos son:`,
  future: (span) => `Ese período todavía no empieza: ${span}. Pide uno que ya haya empezado.`,
  account: '¿De qué cuenta? La recordaré para este canal.',
  nothing: 'Pídeme un reporte, por ejemplo «chats cerrados por canal ayer». Escribe «ayuda» para ver más.',
  notAllowed:
    'Solo los miembros de este espacio de trabajo pueden pedir reportes. Pídele a un administrador que te agregue.',
  otherLanguage: 'Entiendo español, inglés y portugués.',
  tooOld: 'Los botones de esa respuesta ya vencieron. Pregunta otra vez, por favor.',
}
