/** "demoran en contestar", "tardamos en responder": how long people wait until they are spoken to. */
const toAnswer = [
  'demora',
  'demoran',
  'demoramos',
  'demoraron',
  'demoro',
  'tarda',
  'tardan',
  'tardamos',
  'tardaron',
  'demoram',
  'demorou',
]
  .flatMap((verb) =>
    ['en', 'pra', 'para'].flatMap((link) =>
      ['contestar', 'atender', 'responder'].map((end) => `${verb} ${link} ${end}`),
    ),
  )
  .join('|')

/**
 * What contact-centre people call things, in three languages and without accents. Each row is one notion; a word that
 * stands in a row means the notion, whatever its language and number. `|` parts phrases of several words.
 */
export const concepts: Readonly<Record<string, string>> = {
  closed:
    'closed close closing closes closure finished ended resolved cerrado cerrada cerrados cerradas cerro cerraron cerramos cierre cierres serrado serrada serrados serradas finalizado finalizados finalizada finalizadas encerrado encerrada encerrados encerradas encerrou encerraram encerramos encerramento encerada encerados fechado fechada fechados fechadas fechamos fechou fecharam terminados terminadas cerados cerrada cierra cierran solved',
  chat: 'chat chats chatting conversacion conversaciones conversa conversas',
  interaction:
    'interaction interactions interaccion interacciones interacao interacoes interaciones caso casos case cases',
  mail: 'mail mails email emails correo correos correio',
  channel: 'channel channels chanel canal canales canais',
  agent:
    'agent agents agente agentes asesor asesores asesora asesoras atendente atendentes operator operators operador operadores representative representatives ejecutivo ejecutivos gestor gestores advisor advisors agentes rep reps',
  skill: 'skill skills queue queues cola colas fila filas',
  day: 'day days daily dia dias diario diaria',
  hour: 'hour hours hourly hora horas franja franjas horario hr hrs',
  campaign:
    'campaign campaigns campana campanas campanha campanhas|campanas activas|campanha ativa|campanhas ativas',
  transfer:
    'transfer transfers transferred transferring transferencia transferencias transferir transferido transferida transferidos transferidas transfiere transfieren transfirio transfere transferem transferiu transferd traslado traslados trasladar trasladado trasladados trasladadas traslada trasladan repasse repasses repassados tranferencia tranferencias tranfer',
  conference: 'conference conferences conferencia conferencias',
  bot: 'bot bots chatbot chatbots robot robots robo robos|virtual assistant|asistente virtual|assistente virtual',
  routing: 'routing route enrutamiento roteamento routed encaminhamento encaminamiento',
  session: 'session sessions sesion sesiones sessao sessoes',
  handover:
    'handover handoff handed escalation escalated escalaron escalado escalada escalados escaladas escalou escalaram escalonadas humano humana humanos human|to a person|went to an agent|sent to an agent|handed to an agent|con un asesor humano|con una persona|atendimento humano|a una persona|passed to a human|handed over to a human|to a human|pasaron a humano|paso a humano|pasan a humano|pasaron a un humano|pasaron a persona|pasaron con un asesor|pasaron a un asesor|pasaron a un agente|foram pra humano|foram para humano|foram pra um humano|foram para um humano|passaram para humano|passaram pra humano|passaram para um atendente|foram para atendente|foram pra atendente|transferidas a humano|escaladas a humano|passed to an agent|paso a agente|pasaron a agente|paso a asesor|pasan a agente|transbordo|passagem para agente|paso a un asesor|paso a un agente|pasan a un agente|pasan a un asesor|passam para um atendente|passou para um atendente|foi para atendente|foi para um atendente',
  containment: 'containment contained contencion retencao contidos',
  ivr: 'ivr ura ivrs uras|interactive voice response',
  menu: 'menu menus',
  option: 'option options opcion opciones opcao opcoes',
  call: 'call calls voz voice llamada llamadas chamada chamadas ligacao ligacoes telefonema llamadas',
  minute: 'minute minutes minuto minutos',
  peak: 'peak pico busiest|hora pico|horario pico|hora punta|hora de pico',
  preview: 'preview previa vista|pre visualizacao|pre visualizacion|preview mode',
  predictive: 'predictive predictiva predictivo preditiva preditivo machine maquina',
  result: 'result results resultado resultados outcome outcomes',
  detail:
    'detail details detailed detalle detallado detallada detalles detalhe detalhado detalhada detalhes|one by one|uno a uno|uno por uno|um a um',
  'service-level':
    'sl ns sla|service level|service levels|nivel de servicio|niveles de servicio|nivel de servico|niveis de servico|nivel servicio',
  'answer-rate':
    'na|nivel de atencion|nivel de atendimento|answer rate|taxa de atendimento|tasa de atencion|nivel atencion',
  abandon:
    'abandonment abandons abandono abandonos|abandon rate|abandon rates|abandon percentage|abandon percent',
  abandoned:
    'abandon abandoned abandonada abandonadas abandonados abandonado abandonar abandona abandonan abandonam abandonaron abandonou abandonaram lost lose loses losing missed dropped desistiram desistiu desisten desistieron perdidas perdida perdidos perdio perdieron pierden perdemos perdimos perdeu perderam perdem|gave up|hung up waiting|se cayeron|se caen|se caian|got dropped|were dropped',
  answered:
    'answered answer answers contestada contestadas contestado contestados respondida respondidas atendida atendidas atendido atendidos contestaron contesto contestamos contestar contestan atender atienden manejada manejadas manejado manejados tratadas tratados handled gestionado gestionada gestionados gestionadas atendio atendieron atendimos atendemos atendeu atenderam',
  asa: `asa tme tpe|average speed of answer|average queue wait|tiempo promedio de espera|tempo medio de espera|take to answer|took to answer|takes to answer|${toAnswer}`,
  ata: 'ata|average time to abandon|antes de desistir|ate desistir|esperan antes de colgar|before giving up|average abandon time|average wait before abandoning|espera antes de abandonar|tiempo antes de abandonar|tiempo promedio antes de abandonar|tiempo promedio de abandono|tiempo medio de abandono|tempo antes de abandonar|tempo medio antes de abandonar|tempo medio de abandono|tempo medio ate abandonar|antes de abandonar|before abandoning|before hanging up|antes de colgar|antes de desligar',
  aht: 'aht tmo tma|average handle time|average handling time|handle time|handling time|tiempo medio operativo|tiempo medio de operacion|tiempo promedio de atencion|tempo medio de atendimento|tempo medio operacional|tempo medio de operacao|tiempo medio de atencion',
  wait: 'wait waiting waits waited espera esperar esperan esperaron esperamos esperaram esperam esperou',
  band: 'band bands interval intervals intervalo intervalos faixa faixas rango rangos bracket brackets',
  percentile: 'percentile percentil p90',
  timeout: 'timeout timeouts inactivity inactividad inatividade',
  workforce:
    'staffing workforce dimensionamiento dimensionamento wfm|agents needed|agents do i need|agents do we need|agents required|how many agents i need|agentes necesarios|asesores necesarios|agentes que necesito|asesores que necesito|agentes que necesitamos|agentes necesito|asesores necesito|agentes requeridos|agentes se necesitan|atendentes necessarios|atendentes que preciso|agentes necessarios|atendentes preciso|atendentes eu preciso|agentes eu preciso|agentes preciso|agentes hacen falta|asesores hacen falta|agents are needed|agents were needed|quantos atendentes preciso',
  dnis: 'dnis dids|by did|per did|por did',
  state: 'state states status estado estados',
  talk: 'talk talking|talk time|talking time|tiempo de conversacion|tiempo medio de conversacion|tiempo promedio de conversacion|tiempo en conversacion|conversacion media|tiempo hablado|tiempo de habla|tempo de conversa|tempo medio de conversa|tempo em conversa|tempo de conversacao|tempo medio de conversacao|conversa media|tempo falado|tempo de fala',
  time: 'time times tiempo tiempos tempo tempos|how long|cuanto tardan|cuanto tardaron|cuanto tarda|cuanto demoran|quanto demoram|quanto demoraram|time spent|spend time|tempo gastam|tempo gastaram|cuantas horas|quantas horas|how many hours',
  occupancy:
    'occupancy ocupacion ocupacao utilization|how busy|tan ocupados|tan ocupadas|tan ocupado|quao ocupados|quao ocupado|tao ocupados',
  aux: 'aux auxiliary auxiliar auxiliares pause pauses pausa pausas pausaron pauso pausan pausou pausaram pausam break breaks descanso descansos receso recesos|not ready|no disponible|nao disponivel',
  login:
    'login logins logon logged logueo logueos logout logouts ingreso ingresos conexion conexiones conectado conectada conectadas conectados conecto conectou conectaron logado logada logados logadas logueado logueada logueados logueadas conectan conectam conectaram logaram logou loguearon|logged in|log in|log out|hora de entrada|hora de ingreso|sign in|signed in|signs in|sign out|signed out|clock in|clocked in|iniciaron sesion|inicio de sesion',
  acw: 'acw|after call|after - call|after call work|after - call work|wrap time|tiempo de documentacion|tiempo after call|tempo de pos - atendimento|tempo de documentacao|documentacion|wrap up time|wrap - up time|tiempo de acw|trabajo posterior|trabajo despues de llamada|tiempo posterior a la llamada|tiempo de post llamada|tiempo de tipificacion|pos atendimento|pos - atendimento|tempo de acw|tempo de pos atendimento|tempo de tabulacao',
  internal: 'internal interna internas interno internos internals',
  external: 'external externa externas externo externos',
  hold: 'hold holds retencion esperas|en espera|em espera|espera e mudo',
  mute: 'mute muted silenciado mudo',
  event:
    'event events evento eventos|que hizo el agente|que hizo la agente|que hizo el asesor|que hizo la asesora|o que fez o agente|o que fez o atendente|o que fez a atendente|what did agent|everything agent',
  unconnected:
    'unconnected|not connected|no conectada|no conectadas|no conectados|nao conectada|nao conectadas|no contactadas|not answered|unanswered|no contestada|no contestadas|sin contestar|nao atendida|nao atendidas|nao completada|nao completadas|sin respuesta|sin responder|sem resposta|sem responder|no respondidos|no respondidas|nao respondidos|nao respondidas|without an answer|without answer|without a reply|without reply|not replied|no conectaron|no conecto|no se conectaron|no conectan|nao conectaram|nao conectou|nao completaram|nao completou|did not connect|do not connect|not connect|llamadas fallidas|chamadas falhas|failed calls|no contestaron|nao atenderam',
  length: 'length duration durations duracion duraciones duracao duracoes lengths',
  sms: 'sms text texts torpedo torpedos',
  message: 'message messages mensajes mensaje mensagens mensagem',
  sent: 'sent enviado enviada enviados enviadas enviamos enviaron envio enviou enviaram mandamos mandaron mandaram',
  code: 'code codes disposition dispositions codigo codigos tipificacion tipificaciones tipificar tipificaron tipifico tipifican tipificamos tipificaram tabularam tabulou tabulamos tipificacao tipificacoes tabulacao tabulacoes tabulacion coding codings wrap wrapup|wrap up|codigo de actividad|codigos de actividad|disposition code|disposition codes|wrap up code|wrap up codes|codigo de tabulacao|codigos de tabulacao|codigo de tipificacion|codigos de tipificacion|activity code|activity codes',
  uncoded:
    'uncoded|without a code|without code|without codes|no code|sin codigo|sin tipificar|sin tipificacion|sem tabulacao|sem codigo|sin codigos|not coded|without disposition|without a disposition|sin codificar|sem tabular|sem codificar',
  survey: 'survey surveys encuesta encuestas pesquisa pesquisas',
  score: 'score scores nota notas csat nps satisfaction satisfaccion satisfacao',
  quality: 'quality calidad qualidade',
  evaluation:
    'evaluation evaluations evaluacion evaluaciones avaliacao avaliacoes monitoreo monitoreos monitoria monitorias',
  attribute: 'attribute attributes atributo atributos',
  analyst: 'analyst analysts analista analistas',
  silence: 'silence silences silencio silencios',
  greeting:
    'greeting greetings saludo saludos saudacao saudacoes greet greets greeted saludan saludaron saluda saudam saudaram sauda',
  sentiment: 'sentiment sentiments sentimiento sentimientos sentimento sentimentos feeling feelings',
  speech: 'speech habla',
  billing: 'billing bill billed facturacion faturamento cobro facturas factura',
  whatsapp: 'whatsapp whatsapps wpp wsp whats wasap guasap whatsap watsapp whatsaap',
  click: 'click clicks clic clics clique cliques',
  productivity:
    'productivity productividad produtividade productive productivo productivos productiva produtivo produtivos desempeno desempenho rendimiento rendimento',
  copilot: 'copilot wizard copiloto',
  rating:
    'rating ratings calificacion calificaciones avaliacoes classificacao classificacoes ratings rated calificado calificada calificados calificadas avaliado avaliada avaliados avaliadas',
  bad: 'bad negative negativa negativas negativo negativos mala malas ruins',
  good: 'good positive positiva positivas positivo positivos buena buenas boas',
  cobrowsing: 'cobrowsing cobrowse|co browsing|co - browsing',
  amd: 'amd voicemail buzon maquinas contestador contestadores contestadoras contestadora buzones voicemails|answering machine|correo de voz|caixa postal|answering machines|caixas postais',
  accumulated: 'accumulated acumulado acumulada',
  attempt: 'attempt attempts intento intentos tentativa tentativas marcacion marcaciones dial dials',
  phone: 'phone phones telephone telefono telefonos telefone telefones',
  record: 'record records registro registros',
  hangup:
    'hangup colgo colgaron cuelga cuelgan colgado desligou desligaram desliga desligam|hung up|hang up|hangs up|quien colgo|quem desligou|who hung up',
  cost: 'cost costs costo costos custo custos spend spends spent spending gasto gastos gastaron gastou gastaram gastamos gasta gastan gastam|spend on|spent on',
  tts: 'tts|text to speech',
  asr: 'asr|speech recognition|reconocimiento de voz|reconhecimento de voz',
  nlp: 'nlp ai ia|artificial intelligence|inteligencia artificial',
  'smart-wait': 'callback|smart wait|espera inteligente|espera inteligente|call back',
  summary: 'consolidated consolidado consolidada',
  law: '|law 2300|ley 2300|lei 2300',
  template: 'template templates plantilla plantillas modelo modelos',
  customer: 'customer customers caller callers cliente clientes',
  number: 'number numero numeros',
  unique:
    'unique distinct unico unica unicos unicas distinto distinta distintos distintas diferentes|unique numbers|unique customers|unique callers|numeros unicos|numeros distintos',
  share:
    'share percentage percent porcentaje porcentual percentual porcentagem participacion participacao proporcion proporcao rate tasa taxa ratio',
  average: 'average mean promedio media medio avg medias',
  total: 'total totals totales totais',
  inbound:
    'inbound incoming entrante entrantes entrada receptivo receptivas recibidas recebidas received recibidos entraron entraram recibimos recebemos recibido recebido recebidos|came in',
  outbound:
    'outbound outgoing made placed realizada realizadas saliente salientes salieron saida saidas sairam ativo ativa ativas',
  effectiveness:
    'effectiveness efectividad efetividade hit hits efectiva efectivas efectivo efectivos|contacto efectivo',
  rpc: 'rpc titular titulares|right party contact|right party contacts|contacto directo',
  contactability: 'contactability contactabilidad contatabilidade contactado contactados',
  adherence: 'adherence adherencia aderencia',
  fcr: 'fcr|first call resolution|first contact resolution|resolucion en primer contacto|resolucao no primeiro contato',
  type: 'type types tipo tipos',
  document: 'document documents documento documentos',
}
