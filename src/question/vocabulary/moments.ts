import { phrases } from '../text/phrases.ts'

/** Words of this moment; folded. */
export const nows = phrases(
  'now, right now, just now, at the moment, at this moment, currently, current, as we speak, ahora, ahora mismo, ahorita, actualmente, en este momento, en estos momentos, en este instante, agora, agora mesmo, atualmente, neste momento, no momento, nesse momento, neste instante',
)
export const lives = phrases(
  'live, en vivo, ao vivo, real time, real - time, in real time, tiempo real, en tiempo real, tempo real, em tempo real',
)
/** "until now", "from 8 to now": a period reaches to it. */
export const reaching = new Set(
  'until till to since up hasta a al desde ate for so far as of partir'.split(' '),
)

/** What can be so at a moment, by the figure or the value that tells it. */
export type State =
  | 'connected'
  | 'free'
  | 'busy'
  | 'paused'
  | 'wrapping'
  | 'waiting'
  | 'unanswered'
  | 'open'
  | 'running'
  | 'stopped'

/** How each is said, longest first where one holds another; some are said of several things. */
export const states: Readonly<Record<State, ReturnType<typeof phrases>>> = {
  connected: phrases(
    'connected, online, on line, logged in, signed in, on shift, conectado, conectada, conectados, conectadas, en linea, logueado, logueada, logueados, logueadas, en turno, logado, logada, logados, logadas, on - line',
  ),
  free: phrases(
    'available, free, idle, disponible, disponibles, libre, libres, disponivel, disponiveis, livre, livres, ocioso, ociosos',
  ),
  busy: phrases(
    'in progress, ongoing, active, en curso, activa, activas, em andamento, ativa, ativas, busy, on a call, on call, on calls, in a call, talking, on the phone, ocupado, ocupada, ocupados, ocupadas, en llamada, en llamadas, en una llamada, hablando, em chamada, em uma chamada, numa chamada, em ligacao, na linha, falando',
  ),
  paused: phrases(
    'on break, on a break, on breaks, paused, away, in aux, on aux, on pause, en pausa, en descanso, en auxiliar, en auxiliares, en aux, en receso, en break, pausado, pausados, em pausa, em intervalo, no intervalo, em descanso, pausada, pausadas',
  ),
  wrapping: phrases(
    'in acw, on acw, wrapping up, in wrap up, en acw, tipificando, em acw, em pos atendimento, em pos - atendimento, tabulando',
  ),
  waiting: phrases(
    'in queue, in the queue, in line, queued, waiting, on hold, holding, en cola, en la cola, en fila, en espera, esperando, a la espera, na fila, em fila, em espera, aguardando',
  ),
  // Who waits for an agent is a call in a queue, or a chat that nobody has answered.
  unanswered: phrases(
    'in queue, in the queue, in line, queued, waiting, on hold, holding, en cola, en la cola, en fila, en espera, esperando, a la espera, na fila, em fila, em espera, aguardando, unanswered, not answered, without an answer, without answer, without a reply, waiting for an answer, waiting for a reply, unreplied, sin responder, sin contestar, sin atender, sin respuesta, por responder, por contestar, sem resposta, sem responder, por responder, aguardando resposta, esperando respuesta',
  ),
  open: phrases(
    'unanswered, not answered, sin responder, sin contestar, sin atender, sin respuesta, por responder, por contestar, sem resposta, sem responder, open, pending, in progress, ongoing, active, abierto, abierta, abiertos, abiertas, pendiente, pendientes, en curso, activo, activa, activos, activas, aberto, aberta, abertos, abertas, em aberto, pendente, pendentes, em andamento, ativo, ativa, ativos, ativas',
  ),
  running: phrases(
    'running, started, active, corriendo, en marcha, iniciadas, encendidas, prendidas, activa, activas, marcando, rodando, ligadas, ativa, ativas, em andamento, iniciada, discando',
  ),
  stopped: phrases('stopped, detenida, detenidas, parada, paradas, apagadas, desligadas, pausada, pausadas'),
}

/** What was so, and is no more: such a sentence is about a period. */
export const past = new Set(
  'was were had did estuvo estuvieron quedo quedaron hubo habia tuvo tuvieron fue fueron paso pasaron esteve estiveram estava estavam ficou ficaram teve tiveram houve foi foram durou demoro demoraron'.split(
    ' ',
  ),
)

/** What only the reports of now speak of, so that no word of the moment is needed. */
export const ownConcepts = new Set(['recall', 'server', 'penetration'])

/** What people call what only the reports of now speak of; written as the concepts are. */
export const momentConcepts: Readonly<Record<string, string>> = {
  people: 'who people person quien quienes gente personas persona quem pessoas pessoa alguien alguem',
  oldest:
    'oldest longest older viejo vieja viejos viejas antiguo antigua antiguos antiguas velho velha antigo antiga antigos|mas tiempo|mais tempo|mas demorado|mas largo',
  recall:
    'callback callbacks recall recalls rellamada rellamadas rechamada rechamadas retorno retornos|call back|call backs|devoluciones de llamada|llamadas agendadas|llamadas programadas|chamadas agendadas|volver a llamar',
  server: 'server servidor cpu ram memory memoria',
  penetration: 'penetration penetracion penetracao',
  dialling: 'dialling dialing marcacion discagem',
  speed: 'speed velocidad velocidade|calls a minute|por minuto',
  lastminutes:
    'recent latest recientes ultimas ultimos recente recentes|last ten minutes|last 10 minutes|ultimos diez minutos|ultimos 10 minutos|ultimos dez minutos',
  lasthour: '|last hour|ultima hora',
}
