import type { Words } from '../words.ts'

export const operating: Words['operating'] = {
  works: 'Estou funcionando.',
  toMend: (n) => (n === 1 ? 'Há uma coisa para consertar.' : `Há ${n} coisas para consertar.`),
  nobodyWaits: 'Ninguém está esperando.',
  waiting: (account, n) =>
    n === 1 ? `${account}: 1 consulta em espera.` : `${account}: ${n} consultas em espera.`,
  closed: (account, until) => `${account}: a Wolkvox não recebe consultas. Tento de novo às ${until}.`,
  moreAccounts: (n) => `Contas (mais ${n} fora da lista)`,
  accounts: 'Contas',
  account: 'Conta',
  inLine: 'Em espera',
  runningSince: 'Em andamento',
  left: 'Consultas restantes hoje',
  since: (report, clock) => `${report} desde as ${clock}`,
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
    redisClock: 'Relógio em relação ao Redis',
    slackClock: 'Relógio em relação ao Slack',
    zone: 'Fuso horário',
    account: 'Conta',
  },
  problem: {
    slackUnreachable: 'Não chego ao Slack: permita que esta máquina abra conexões HTTPS para slack.com.',
    slackTokenRefused:
      'O Slack não aceita o token: instale o app de novo e copie o Bot User OAuth Token dele em SLACK_BOT_TOKEN.',
    scopesMissing:
      'Faltam estas permissões ao app: cole manifest.yml no app em api.slack.com/apps e instale de novo.',
    appTokenRefused:
      'O Slack não aceita o token do app: crie um com a permissão connections:write para SLACK_APP_TOKEN.',
    redisUnreachable: 'O Redis não responde: veja se ele está ligado e se REDIS_URL leva até ele.',
    redisPassword:
      'O Redis não aceita esta senha: coloque a certa em REDIS_URL, como em redis://:senha@host:6379.',
    redisOld: 'Este Redis é muito antigo: use a versão 7 ou mais nova.',
    redisEvicts:
      'O Redis pode perder perguntas quando a memória enche: coloque maxmemory-policy em noeviction.',
    redisFull: 'O Redis está cheio ou quase: aumente maxmemory. Cheio, ele não recebe perguntas.',
    redisForgets: 'O Redis esquece perguntas e resumos ao reiniciar: coloque appendonly em yes.',
    redisCannotWrite:
      'O Redis não consegue gravar seu arquivo: dê mais espaço ao disco ou veja o registro dele.',
    clockOff: 'O relógio desta máquina está errado: ligue a sincronização da hora (NTP).',
    zoneUnknown:
      'O Node não conhece este fuso: corrija o nome ou use uma versão do Node com todos os fusos horários.',
    tokenRefused: 'A Wolkvox não aceita o token: copie-o de novo da Wolkvox para a configuração.',
    quotaUsedUp: 'Acabaram as consultas do dia: espere até a meia-noite ou peça mais à Wolkvox.',
    quotaLow: 'Restam poucas consultas do dia: os resumos esperam e as pessoas vão primeiro.',
    tokenBusy: 'Outra coisa usa o mesmo token: dê ao bot um token só dele.',
    serverUnknown: 'Não há servidor com esse número: confira os quatro dígitos dele na configuração.',
    serverUnreachable:
      'O servidor não deixa entrar daqui: peça à Wolkvox para colocar o endereço desta máquina na lista.',
    serverSlow: 'O servidor demorou demais: tente de novo e avise a Wolkvox se continuar assim.',
    serverTrouble:
      'O servidor não responde como deve: tente mais tarde e avise a Wolkvox se continuar assim.',
  },
}
