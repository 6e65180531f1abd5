import type { Words } from '../words.ts'

export const apology: Words['apology'] = {
  tokenRefused:
    'Wolkvox no aceptó la clave de esta cuenta. Pídele a un administrador que la revise: «/reporte estado» le dice cómo.',
  quotaUsedUp:
    'Se acabaron las consultas que Wolkvox permite por hoy. Pregunta otra vez después de medianoche.',
  tokenBusy:
    'Otro programa está usando la clave de esta cuenta y Wolkvox rechazó mi consulta. Intenta de nuevo en unos minutos; si se repite, avísale a un administrador.',
  maintenance: 'Wolkvox no está recibiendo consultas, seguramente por mantenimiento. Intenta más tarde.',
  callRefused:
    'Wolkvox no aceptó esta pregunta. El error es mío y ya lo anoté. Prueba con otro reporte u otro período.',
  serverUnknown:
    'No encuentro el servidor de Wolkvox de esta cuenta. Pídele a un administrador que lo revise: «/reporte estado» le dice cómo.',
  serverUnreachable:
    'No pude conectarme con Wolkvox. Intenta de nuevo en unos minutos; si se repite, avísale a un administrador: «/reporte estado» dice qué revisar.',
  timeout: 'Wolkvox tardó demasiado en responder. Intenta de nuevo o pide un período más corto.',
  answerUnreadable: 'Wolkvox mandó una respuesta que no pude leer. Intenta de nuevo en un momento.',
  serverError: 'Wolkvox tuvo un problema. Intenta de nuevo en unos minutos.',
  answerTooLarge:
    'Son más filas de las que Wolkvox puede entregar, aun pidiéndolas por partes. Pide un período más corto o un solo canal.',
  windowIgnored:
    'Wolkvox mandó filas de otras fechas, no de las que pedí, y las cifras saldrían mal. Ya lo anoté; avísale a un administrador, por favor.',
  tooManyCalls:
    'Esta pregunta ya necesitó muchas consultas a Wolkvox y todavía no está completa, así que me detuve. Puedo seguir; un período más corto necesita menos.',
  tooManyRows: 'Son más filas de las que puedo reunir de una vez. Pide un período más corto.',
  storeDown:
    'Ahora mismo no puedo anotar tu pregunta. Si en un minuto no llega la respuesta, pregunta otra vez, por favor.',
  putOff:
    'Tengo tu pregunta, pero ahora mismo no puedo trabajar en ella. La respuesta llega en cuanto pueda.',
  notInChannel: 'No estoy en ese canal. Invítame con /invite y pregunta otra vez.',
  channelGone:
    'Ese canal está archivado o ya no existe, así que no pude responder ahí. Pregúntame en otro canal o por mensaje directo.',
  personGone: 'Slack ya no conoce a esa persona, o no me la muestra.',
  slackTrouble: 'Slack no me dejó responder ahí. Pregunta otra vez o hazlo por mensaje directo.',
  bug: 'Algo falló de mi lado. Ya lo anoté; intenta de nuevo, por favor.',
}
