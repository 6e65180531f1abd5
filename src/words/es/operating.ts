import type { Words } from '../words.ts'

export const operating: Words['operating'] = {
  works: 'Estoy funcionando.',
  toMend: (n) => (n === 1 ? 'Hay una cosa por arreglar.' : `Hay ${n} cosas por arreglar.`),
  nobodyWaits: 'Nadie está esperando.',
  waiting: (account, n) =>
    n === 1 ? `${account}: 1 consulta en espera.` : `${account}: ${n} consultas en espera.`,
  closed: (account, until) => `${account}: Wolkvox no recibe consultas. Lo intento de nuevo a las ${until}.`,
  moreAccounts: (n) => `Cuentas (${n} más sin mostrar)`,
  accounts: 'Cuentas',
  account: 'Cuenta',
  inLine: 'En espera',
  runningSince: 'En curso',
  left: 'Consultas que quedan hoy',
  since: (report, clock) => `${report} desde las ${clock}`,
  unknown: 'aún no se sabe',
  right: 'En orden',
  subject: {
    slackToken: 'Token de Slack',
    slackScopes: 'Permisos de Slack',
    slackAppToken: 'Token de la app de Slack',
    redisVersion: 'Versión de Redis',
    redisMemory: 'Redis con la memoria llena',
    redisFile: 'Archivo de Redis',
    redisWriting: 'Escritura de Redis en disco',
    redisClock: 'Reloj respecto a Redis',
    slackClock: 'Reloj respecto a Slack',
    zone: 'Zona horaria',
    account: 'Cuenta',
  },
  problem: {
    slackUnreachable: 'No llego a Slack: permite que esta máquina abra conexiones HTTPS a slack.com.',
    slackTokenRefused:
      'Slack no acepta el token: instala la app de nuevo y copia su Bot User OAuth Token en SLACK_BOT_TOKEN.',
    scopesMissing:
      'A la app le faltan estos permisos: pega manifest.yml en la app en api.slack.com/apps e instálala de nuevo.',
    appTokenRefused:
      'Slack no acepta el token de la app: crea uno con el permiso connections:write para SLACK_APP_TOKEN.',
    redisUnreachable: 'Redis no responde: revisa que esté encendido y que REDIS_URL lleve a él.',
    redisPassword:
      'Redis no acepta esta contraseña: pon la correcta en REDIS_URL, como en redis://:contraseña@host:6379.',
    redisOld: 'Este Redis es muy antiguo: usa la versión 7 o una más nueva.',
    redisEvicts:
      'Redis puede perder preguntas cuando se llena su memoria: pon maxmemory-policy en noeviction.',
    redisFull: 'Redis está lleno o casi: sube maxmemory. Cuando se llena, no recibe preguntas.',
    redisForgets: 'Redis olvida preguntas y resúmenes al reiniciarse: pon appendonly en yes.',
    redisCannotWrite: 'Redis no puede escribir su archivo: dale más espacio en disco o mira su registro.',
    clockOff: 'El reloj de esta máquina no da la hora correcta: activa la sincronización de la hora (NTP).',
    zoneUnknown:
      'Node no conoce esta zona: corrige el nombre o usa una versión de Node con todas las zonas horarias.',
    tokenRefused: 'Wolkvox no acepta el token: cópialo otra vez de Wolkvox en la configuración.',
    quotaUsedUp: 'Se acabaron las consultas del día: espera hasta medianoche o pídele más a Wolkvox.',
    quotaLow: 'Quedan pocas consultas del día: los resúmenes esperan y las personas van primero.',
    tokenBusy: 'Algo más usa el mismo token: dale al bot un token propio.',
    serverUnknown: 'No hay un servidor con ese número: revisa sus cuatro dígitos en la configuración.',
    serverUnreachable:
      'El servidor no deja entrar desde aquí: pídele a Wolkvox que ponga la dirección de esta máquina en su lista.',
    serverSlow: 'El servidor tardó demasiado: intenta de nuevo y avisa a Wolkvox si sigue así.',
    serverTrouble: 'El servidor no responde como debe: intenta más tarde y avisa a Wolkvox si sigue así.',
  },
}
