import type { Language } from './language.ts'

/** What `/report status` and `npm run doctor` say. The keys are those of `bot/checkup.ts`. */
export interface OperatingWords {
  readonly works: string
  readonly toMend: (n: number) => string
  readonly nobodyWaits: string
  /** Calls that wait in an account's line. */
  readonly waiting: (account: string, n: number) => string
  readonly closed: (account: string, until: string) => string
  readonly moreAccounts: (n: string) => string
  readonly account: string
  readonly inLine: string
  readonly runningSince: string
  readonly left: string
  readonly since: (report: string, clock: string) => string
  readonly unknown: string
  /** What was found right, before the list of it. */
  readonly right: string
  readonly subject: {
    readonly slackToken: string
    readonly slackScopes: string
    readonly slackAppToken: string
    readonly redisVersion: string
    readonly redisMemory: string
    readonly redisFile: string
    readonly redisWriting: string
    readonly redisClock: string
    readonly slackClock: string
    readonly zone: string
    readonly account: string
  }
  readonly problem: {
    readonly slackUnreachable: string
    readonly slackTokenRefused: string
    readonly scopesMissing: string
    readonly appTokenRefused: string
    readonly redisUnreachable: string
    readonly redisOld: string
    readonly redisEvicts: string
    readonly redisForgets: string
    readonly redisCannotWrite: string
    readonly clockOff: string
    readonly zoneUnknown: string
    readonly tokenRefused: string
    readonly quotaUsedUp: string
    readonly quotaLow: string
    readonly tokenBusy: string
    readonly serverUnknown: string
    readonly serverUnreachable: string
    readonly serverSlow: string
    readonly serverTrouble: string
  }
}

export const operating: Readonly<Record<Language, OperatingWords>> = {
  en: {
    works: 'I am working.',
    toMend: (n) => (n === 1 ? 'One thing needs mending.' : `${n} things need mending.`),
    nobodyWaits: 'Nobody is waiting.',
    waiting: (account, n) =>
      n === 1 ? `${account}: 1 call is waiting.` : `${account}: ${n} calls are waiting.`,
    closed: (account, until) => `${account}: Wolkvox does not answer me. I try again at ${until}.`,
    moreAccounts: (n) => `${n} more accounts are not shown.`,
    account: 'Account',
    inLine: 'Waiting',
    runningSince: 'Running',
    left: 'Left today',
    since: (report, clock) => `${report} since ${clock}`,
    unknown: 'not known yet',
    right: 'In order',
    subject: {
      slackToken: 'Slack token',
      slackScopes: 'Slack permissions',
      slackAppToken: 'Slack app token',
      redisVersion: 'Redis version',
      redisMemory: 'Redis when its memory is full',
      redisFile: 'Redis file',
      redisWriting: 'Redis writing to disk',
      redisClock: 'Clock beside Redis',
      slackClock: 'Clock beside Slack',
      zone: 'Time zone',
      account: 'Account',
    },
    problem: {
      slackUnreachable: 'Slack cannot be reached: let this machine open HTTPS connections to slack.com.',
      slackTokenRefused:
        'Slack does not take the token: copy the Bot User OAuth Token once more into SLACK_BOT_TOKEN.',
      scopesMissing:
        'The app lacks these permissions: paste manifest.yml into the app at api.slack.com/apps and install it again.',
      appTokenRefused:
        'Slack does not take the app token: make one with the scope connections:write for SLACK_APP_TOKEN.',
      redisUnreachable: 'Redis does not answer: see that it runs and that REDIS_URL leads to it.',
      redisOld: 'This Redis is too old: use version 7 or newer.',
      redisEvicts:
        'Redis may throw questions away when its memory is full: set maxmemory-policy to noeviction.',
      redisForgets: 'Redis forgets questions and digests when it restarts: set appendonly to yes.',
      redisCannotWrite: 'Redis cannot write its file: give its disk more space, or see its log.',
      clockOff: 'The clock of this machine is off: turn on time synchronisation (NTP).',
      zoneUnknown:
        'Node does not know this zone: correct its name, or use a build of Node with complete time zones.',
      tokenRefused: 'Wolkvox does not take the token: copy it once more from Wolkvox into the settings.',
      quotaUsedUp: "The day's calls are used up: wait until midnight, or ask Wolkvox for more.",
      quotaLow: "Few of the day's calls are left: digests wait, people go first.",
      tokenBusy: 'Something else uses the same token: give the bot a token of its own.',
      serverUnknown: 'There is no server of this number: check the four digits of WOLKVOX_SERVER.',
      serverUnreachable:
        "The server lets nobody in from here: have Wolkvox put this machine's address on its list.",
      serverSlow: 'The server took too long to answer: try again, and tell Wolkvox if it stays so.',
      serverTrouble:
        'The server does not answer as it should: try again later, and tell Wolkvox if it stays so.',
    },
  },
  es: {
    works: 'Estoy funcionando.',
    toMend: (n) => (n === 1 ? 'Hay una cosa por arreglar.' : `Hay ${n} cosas por arreglar.`),
    nobodyWaits: 'Nadie está esperando.',
    waiting: (account, n) =>
      n === 1 ? `${account}: 1 consulta en espera.` : `${account}: ${n} consultas en espera.`,
    closed: (account, until) => `${account}: Wolkvox no me responde. Lo intento de nuevo a las ${until}.`,
    moreAccounts: (n) => `Hay ${n} cuentas más que no se muestran.`,
    account: 'Cuenta',
    inLine: 'En espera',
    runningSince: 'En curso',
    left: 'Quedan hoy',
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
      redisClock: 'Reloj frente a Redis',
      slackClock: 'Reloj frente a Slack',
      zone: 'Zona horaria',
      account: 'Cuenta',
    },
    problem: {
      slackUnreachable: 'No llego a Slack: permite que esta máquina abra conexiones HTTPS a slack.com.',
      slackTokenRefused:
        'Slack no acepta el token: copia otra vez el Bot User OAuth Token en SLACK_BOT_TOKEN.',
      scopesMissing:
        'A la app le faltan estos permisos: pega manifest.yml en la app en api.slack.com/apps e instálala de nuevo.',
      appTokenRefused:
        'Slack no acepta el token de la app: crea uno con el permiso connections:write para SLACK_APP_TOKEN.',
      redisUnreachable: 'Redis no responde: revisa que esté encendido y que REDIS_URL lleve a él.',
      redisOld: 'Este Redis es muy antiguo: usa la versión 7 o una más nueva.',
      redisEvicts:
        'Redis puede botar preguntas cuando se llena su memoria: pon maxmemory-policy en noeviction.',
      redisForgets: 'Redis olvida preguntas y resúmenes al reiniciarse: pon appendonly en yes.',
      redisCannotWrite: 'Redis no puede escribir su archivo: dale más espacio en disco o mira su registro.',
      clockOff: 'El reloj de esta máquina está corrido: activa la sincronización de la hora (NTP).',
      zoneUnknown:
        'Node no conoce esta zona: corrige el nombre o usa una versión de Node con todas las zonas horarias.',
      tokenRefused: 'Wolkvox no acepta el token: cópialo otra vez de Wolkvox en la configuración.',
      quotaUsedUp: 'Se acabaron las consultas del día: espera a medianoche o pide más a Wolkvox.',
      quotaLow: 'Quedan pocas consultas del día: los resúmenes esperan y las personas van primero.',
      tokenBusy: 'Algo más usa el mismo token: dale al bot un token propio.',
      serverUnknown: 'No hay un servidor con ese número: revisa los cuatro dígitos de WOLKVOX_SERVER.',
      serverUnreachable:
        'El servidor no deja entrar desde aquí: pide a Wolkvox que ponga la dirección de esta máquina en su lista.',
      serverSlow: 'El servidor tardó demasiado: intenta de nuevo y avisa a Wolkvox si sigue así.',
      serverTrouble: 'El servidor no responde como debe: intenta más tarde y avisa a Wolkvox si sigue así.',
    },
  },
  pt: {
    works: 'Estou funcionando.',
    toMend: (n) => (n === 1 ? 'Há uma coisa para consertar.' : `Há ${n} coisas para consertar.`),
    nobodyWaits: 'Ninguém está esperando.',
    waiting: (account, n) =>
      n === 1 ? `${account}: 1 consulta na fila.` : `${account}: ${n} consultas na fila.`,
    closed: (account, until) => `${account}: o Wolkvox não me responde. Tento de novo às ${until}.`,
    moreAccounts: (n) => `Há mais ${n} contas que não aparecem aqui.`,
    account: 'Conta',
    inLine: 'Na fila',
    runningSince: 'Em andamento',
    left: 'Restam hoje',
    since: (report, clock) => `${report} desde ${clock}`,
    unknown: 'ainda não se sabe',
    right: 'Em ordem',
    subject: {
      slackToken: 'Token do Slack',
      slackScopes: 'Permissões do Slack',
      slackAppToken: 'Token do app do Slack',
      redisVersion: 'Versão do Redis',
      redisMemory: 'Redis com a memória cheia',
      redisFile: 'Arquivo do Redis',
      redisWriting: 'Gravação do Redis em disco',
      redisClock: 'Relógio diante do Redis',
      slackClock: 'Relógio diante do Slack',
      zone: 'Fuso horário',
      account: 'Conta',
    },
    problem: {
      slackUnreachable: 'Não chego ao Slack: permita que esta máquina abra conexões HTTPS para slack.com.',
      slackTokenRefused:
        'O Slack não aceita o token: copie de novo o Bot User OAuth Token em SLACK_BOT_TOKEN.',
      scopesMissing:
        'Faltam estas permissões ao app: cole manifest.yml no app em api.slack.com/apps e instale de novo.',
      appTokenRefused:
        'O Slack não aceita o token do app: crie um com a permissão connections:write para SLACK_APP_TOKEN.',
      redisUnreachable: 'O Redis não responde: veja se ele está ligado e se REDIS_URL leva até ele.',
      redisOld: 'Este Redis é muito antigo: use a versão 7 ou mais nova.',
      redisEvicts:
        'O Redis pode jogar perguntas fora quando a memória enche: coloque maxmemory-policy em noeviction.',
      redisForgets: 'O Redis esquece perguntas e resumos ao reiniciar: coloque appendonly em yes.',
      redisCannotWrite:
        'O Redis não consegue gravar seu arquivo: dê mais espaço ao disco ou veja o registro dele.',
      clockOff: 'O relógio desta máquina está errado: ligue a sincronização da hora (NTP).',
      zoneUnknown:
        'O Node não conhece este fuso: corrija o nome ou use uma versão do Node com todos os fusos horários.',
      tokenRefused: 'O Wolkvox não aceita o token: copie-o de novo do Wolkvox para a configuração.',
      quotaUsedUp: 'Acabaram as consultas do dia: espere a meia-noite ou peça mais ao Wolkvox.',
      quotaLow: 'Restam poucas consultas do dia: os resumos esperam e as pessoas vão primeiro.',
      tokenBusy: 'Outra coisa usa o mesmo token: dê ao bot um token só dele.',
      serverUnknown: 'Não há servidor com esse número: confira os quatro dígitos de WOLKVOX_SERVER.',
      serverUnreachable:
        'O servidor não deixa entrar daqui: peça ao Wolkvox para colocar o endereço desta máquina na lista.',
      serverSlow: 'O servidor demorou demais: tente de novo e avise o Wolkvox se continuar assim.',
      serverTrouble:
        'O servidor não responde como deve: tente mais tarde e avise o Wolkvox se continuar assim.',
    },
  },
}
