import type { Words } from '../words.ts'

export const askBack: Words['askBack'] = {
  report:
    'No entendí qué reporte quieres. Dilo con otras palabras o escribe «ayuda» para ver qué puedes preguntar.',
  whichReport: '¿Cuál de estos quieres?',
  thisReport: (title) => `¿Quieres decir «${title}»?`,
  period: (words) =>
    `No entendí el período «${words}». Prueba «ayer», «la semana pasada» o «del 1 al 15 de marzo».`,
  twoPeriods: (first, second) =>
    `Nombras dos períodos, «${first}» y «${second}». ¿Cuál quieres? Pide uno a la vez o compáralos: «${first} vs ${second}».`,
  samePeriod: (words) => `«${words}» es el mismo período. Nombra otro con el cual compararlo.`,
  severalDays: (words) => `Puedo recortar un día «${words}», no varios. Di qué día, o pide «por hora».`,
  tooLong: (days) => `Son ${days} días. Pide 13 meses como máximo.`,
  tooOften: (words) => `«${words}» es demasiado seguido. Deja al menos cinco minutos entre envíos.`,
  noClock: (words) => `¿A qué hora lo envío? Escríbela ahí mismo, por ejemplo «${words} a las 8».`,
  noCountry: (words) => `¿Los festivos de qué país? Escríbelo ahí mismo, por ejemplo «${words} de Colombia».`,
  notKept: (words) =>
    `No puedo enviar «${words}». Prueba «los lunes, miércoles y viernes a las 8» o «el último día del mes a las 18».`,
  parameter: (label, takesAll) =>
    `¿Qué ${label}? Escribe su número${takesAll ? ' o «todas»' : ''}, por ejemplo «${label} 42».`,
  words: (words) => `No entendí «${words}». Dilo con otras palabras o escribe «ayuda».`,
  value: (words) =>
    `No entendí «${words}». Si es un nombre que buscas, escribe «solo ${words}»; si no, dilo con otras palabras.`,
  noReportFor: (words) => `Ningún reporte de Wolkvox responde a «${words}». Los más cercanos son:`,
  future: (span) => `Ese período todavía no empieza: ${span}. Pide uno que ya haya empezado.`,
  account: '¿De qué cuenta? La recordaré para este canal.',
  oneAccount: 'Respondo de una cuenta a la vez. ¿De cuál?',
  nearest: 'Lo más cercano:',
  unable: {
    live: 'De este momento Wolkvox da colas, agentes, chats, correos y campañas, pero no eso.',
    alert:
      'No vigilo cifras ni aviso cuando pasan un límite. Puedo enviar un reporte a horas fijas, por ejemplo «abandono cada hora de 8 a 18».',
    bound: 'No filtro por el valor de una cifra. Puedo ordenar de mayor a menor, por ejemplo «top 10».',
    once: 'No programo un solo envío. Puedo enviar uno que se repita, por ejemplo «todos los días a las 8», o responder ahora.',
    average:
      'No comparo con un promedio ni con varios períodos juntos. Puedo comparar con uno, por ejemplo «vs la semana pasada».',
    mean: 'No calculo promedios de cantidades. Puedo darte el total, o cada período aparte, por ejemplo «por día».',
    goal: 'No conozco tus metas. Puedo darte la cifra, o compararla con otro período, por ejemplo «vs la semana pasada».',
    why: 'No conozco las causas. Puedo mostrar qué cambió, por ejemplo «ayer vs el viernes pasado por skill».',
    mine: 'No sé qué agente eres en Wolkvox. Pide lo tuyo con ese nombre, por ejemplo «solo Ana Ruiz».',
    mail: 'No envío correos. Respondo aquí en Slack, también con un archivo de Excel.',
    interval: 'Separo por hora, por media hora o por día, por ejemplo «por media hora».',
  },
  nothing: 'Pídeme un reporte, por ejemplo «chats cerrados por canal ayer». Escribe «ayuda» para ver más.',
  left: 'Está bien. Una consulta en curso se detiene con su botón Cancelar, y un resumen en «mis resúmenes».',
  welcome: 'Con gusto. Aquí estoy para lo que necesites.',
  notAllowed:
    'Solo los miembros de este espacio de trabajo pueden pedir reportes. Pídele a un administrador que te agregue.',
  otherLanguage: 'Entiendo español, inglés y portugués.',
  tooOld: 'Los botones de esa respuesta ya vencieron. Pregunta otra vez, por favor.',
}
