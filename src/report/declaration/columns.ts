import { column } from './column.ts'
import { phrase } from './phrase.ts'
import { channels, codes, feelings, interactions, menuOptions, results, sides, yesNo } from './values.ts'

const agent = phrase('Agent', 'Agente', 'Agente')

export const agentId = column('agent_id', 'id', phrase('Agent id', 'Id del agente', 'Id do agente'), {
  personal: 'agent',
})
export const agentDni = column(
  'agent_dni',
  'id',
  phrase('Agent document', 'Documento del agente', 'Documento do agente'),
  { personal: 'agent' },
)
export const agentName = column('agent_name', 'name', agent, { personal: 'agent' })
export const idAgent = column('id_agent', 'id', agentId.label, { personal: 'agent' })
export const agentStatus = column(
  'agent_status',
  'category',
  phrase('Agent state', 'Estado del agente', 'Estado do agente'),
  {
    values: {
      ready: phrase('Ready', 'Disponible', 'Disponível'),
      talk: phrase('Talking', 'En conversación', 'Em conversa'),
      acw: phrase('Wrap-up', 'Tipificando', 'Pós-atendimento'),
      ring: phrase('Ringing', 'Timbrando', 'Chamando'),
    },
  },
)
export const qualityAnalyst = column('quality_analyst', 'name', phrase('Analyst', 'Analista', 'Analista'), {
  personal: 'agent',
})

export const skillId = column('skill_id', 'id', phrase('Skill id', 'Id del skill', 'Id da fila'))
export const skillName = column('skill_name', 'name', phrase('Skill', 'Skill', 'Fila'))
export const campaignId = column('campaign_id', 'id', phrase('Campaign', 'Campaña', 'Campanha'))
export const rpId = column(
  'rp_id',
  'id',
  phrase('Routing point', 'Punto de enrutamiento', 'Ponto de roteamento'),
)
export const connId = column('conn_id', 'id', phrase('Contact id', 'Id de la interacción', 'Id do contato'))

export const customerId = column(
  'customer_id',
  'id',
  phrase('Customer id', 'Id del cliente', 'Id do cliente'),
  { personal: 'customer' },
)
export const customerName = column(
  'customer_name',
  'name',
  phrase('Customer name', 'Nombre del cliente', 'Nome do cliente'),
  { personal: 'customer' },
)
export const customerLastName = column(
  'customer_last_name',
  'name',
  phrase('Customer surname', 'Apellido del cliente', 'Sobrenome do cliente'),
  { personal: 'customer' },
)
export const customerPhone = column(
  'customer_phone',
  'phone',
  phrase('Customer phone', 'Teléfono del cliente', 'Telefone do cliente'),
  { personal: 'customer' },
)
export const customerEmail = column(
  'customer_email',
  'email',
  phrase('Customer e-mail', 'Correo del cliente', 'E-mail do cliente'),
  { personal: 'customer' },
)
export const telephone = column('telephone', 'phone', phrase('Phone', 'Teléfono', 'Telefone'), {
  personal: 'customer',
})
export const ani = column('ani', 'phone', phrase('Caller number', 'Número que llama', 'Número de origem'), {
  personal: 'customer',
})
export const dnis = column('dnis', 'phone', phrase('Number dialled', 'Número marcado', 'Número discado'))

export const comments = column('comments', 'text', phrase('Comments', 'Comentarios', 'Comentários'), {
  personal: 'customer',
})
export const comment = column('comment', 'text', phrase('Agent note', 'Nota del agente', 'Nota do agente'), {
  personal: 'customer',
})
export const subject = column('subject', 'text', phrase('Subject', 'Asunto', 'Assunto'), {
  personal: 'customer',
})
export const body = column('body', 'text', phrase('Body', 'Cuerpo', 'Corpo'), { personal: 'customer' })
export const from = column('from', 'email', phrase('From', 'De', 'De'), { personal: 'customer' })
export const to = column('to', 'email', phrase('To', 'Para', 'Para'), { personal: 'customer' })
export const analysedText = column(
  'text',
  'text',
  phrase('Text analysed', 'Texto analizado', 'Texto analisado'),
  { personal: 'customer' },
)
export const recognizedText = column(
  'recognized_text',
  'text',
  phrase('Recognised text', 'Texto reconocido', 'Texto reconhecido'),
  { personal: 'customer' },
)
export const ttsText = column('tts_text', 'text', phrase('Spoken text', 'Texto hablado', 'Texto falado'))
export const question = column('question', 'text', phrase('Question', 'Pregunta', 'Pergunta'))
export const answerText = column('answer', 'text', phrase('Answer', 'Respuesta', 'Resposta'))

export const channel = column('channel', 'category', phrase('Channel', 'Canal', 'Canal'), {
  values: channels,
})
export const typeInteraction = column(
  'type_interaction',
  'category',
  phrase('Interaction type', 'Tipo de interacción', 'Tipo de interação'),
  { values: interactions },
)
export const typeCall = column(
  'type_call',
  'category',
  phrase('Call type', 'Tipo de llamada', 'Tipo de chamada'),
  {
    values: interactions,
  },
)
export const result = column('result', 'category', phrase('Result', 'Resultado', 'Resultado'), {
  values: results,
})
export const codAct = column('cod_act', 'category', phrase('Code', 'Código', 'Código'), { values: codes })
export const codActText = column(
  'description_cod_act',
  'category',
  phrase('Disposition', 'Tipificación', 'Tabulação'),
  { values: codes },
)
export const codAct2 = column(
  'cod_act_2',
  'category',
  phrase('Second code', 'Segundo código', 'Segundo código'),
  { values: codes },
)
export const codActText2 = column(
  'description_cod_act_2',
  'category',
  phrase('Second disposition', 'Segunda tipificación', 'Segunda tabulação'),
  { values: codes },
)
export const hangUp = column('hang_up', 'category', phrase('Hung up by', 'Quién colgó', 'Quem desligou'), {
  values: sides,
})
export const destiny = column('destiny', 'category', phrase('Destination', 'Destino', 'Destino'))
export const status = column('status', 'category', phrase('Status', 'Estado', 'Situação'))
export const feeling = column('feeling', 'category', phrase('Sentiment', 'Sentimiento', 'Sentimento'), {
  values: feelings,
})
export const goToAgent = column(
  'go_to_agent',
  'category',
  phrase('Reached an agent', 'Pasó a agente', 'Chegou ao agente'),
  { values: yesNo },
)
export const menuOption = column(
  'cod_opc_menu',
  'category',
  phrase('Menu option', 'Opción de menú', 'Opção do menu'),
  { values: menuOptions },
)
export const survey = column('survey', 'category', phrase('Template', 'Plantilla', 'Modelo'))
export const attribute = column('attribute', 'category', phrase('Attribute', 'Atributo', 'Atributo'))
export const attributeGroup = column('category', 'category', phrase('Group', 'Grupo', 'Grupo'))
export const typeNlp = column(
  'type_nlp',
  'category',
  phrase('AI component', 'Componente de IA', 'Componente de IA'),
)

export const dateTime = column('date', 'datetime', phrase('Date and time', 'Fecha y hora', 'Data e hora'))
export const date = column('date', 'date', phrase('Day', 'Día', 'Dia'))
export const hour = column('hour', 'hour', phrase('Hour', 'Hora', 'Hora'))
export const dateIni = column('date_ini', 'datetime', phrase('Start', 'Inicio', 'Início'))
export const dateEnd = column('date_end', 'datetime', phrase('End', 'Fin', 'Fim'))
export const login = column('login', 'datetime', phrase('Login', 'Conexión', 'Login'))
export const logout = column('logout', 'datetime', phrase('Logout', 'Desconexión', 'Logout'))

export const calls = column('calls', 'count', phrase('Calls', 'Llamadas', 'Chamadas'))
export const inbound = column('inbound', 'count', phrase('Inbound', 'Entrantes', 'Recebidas'))
export const outbound = column('outbound', 'count', phrase('Outbound', 'Salientes', 'Realizadas'))
export const internal = column('internal', 'count', phrase('Internal', 'Internas', 'Internas'))
export const hits = column('hits', 'count', phrase('Effective contacts', 'Efectivas', 'Efetivas'))
export const rpc = column(
  'rpc',
  'count',
  phrase('Right-party contacts', 'Contacto titular', 'Contato com titular'),
)
export const inboundCalls = column('inbound_calls', 'count', phrase('Offered', 'Entrantes', 'Recebidas'))
export const answerCalls = column('answer_calls', 'count', phrase('Answered', 'Atendidas', 'Atendidas'))
export const abandonCalls = column(
  'abandon_calls',
  'count',
  phrase('Abandoned', 'Abandonadas', 'Abandonadas'),
)
export const interactionsClosed = column('interactions', 'count', phrase('Closed', 'Cerradas', 'Encerradas'))
export const count = column('count', 'count', phrase('Count', 'Cantidad', 'Quantidade'))
export const records = column('records', 'count', phrase('Records', 'Registros', 'Registros'))
export const evaluations = column('evaluations', 'count', phrase('Evaluations', 'Evaluaciones', 'Avaliações'))
export const surveys = column('surveys', 'count', phrase('Surveys', 'Encuestas', 'Pesquisas'))
export const customerChars = column(
  'customer_chars',
  'count',
  phrase('Customer characters', 'Caracteres del cliente', 'Caracteres do cliente'),
)
export const agentChars = column(
  'agent_chars',
  'count',
  phrase('Agent characters', 'Caracteres del agente', 'Caracteres do agente'),
)
export const totalChars = column('total_chars', 'count', phrase('Characters', 'Caracteres', 'Caracteres'))
export const charsSent = column(
  'chars_send',
  'count',
  phrase('Characters sent', 'Caracteres enviados', 'Caracteres enviados'),
)
export const charsAnswered = column(
  'chars_answer',
  'count',
  phrase('Characters received', 'Caracteres recibidos', 'Caracteres recebidos'),
)
export const characters = column('characters', 'count', totalChars.label)

export const time = column('time', 'duration', phrase('Time', 'Tiempo', 'Tempo'))
export const totalTime = column('total_time', 'duration', phrase('Total time', 'Tiempo total', 'Tempo total'))
export const readyTime = column('ready_time', 'duration', phrase('Ready', 'Disponible', 'Disponível'))
export const inboundTime = column(
  'inbound_time',
  'duration',
  phrase('Inbound talk', 'Conversación entrante', 'Conversa recebida'),
)
export const outboundTime = column(
  'outbound_time',
  'duration',
  phrase('Outbound talk', 'Conversación saliente', 'Conversa realizada'),
)
export const acwTime = column(
  'acw_time',
  'duration',
  phrase('Wrap-up', 'Tipificación (ACW)', 'Pós-atendimento'),
)
export const ringTime = column('ring_time', 'duration', phrase('Ringing', 'Timbrando', 'Chamando'))
export const loginTime = column('login_time', 'duration', phrase('Logged in', 'Conectado', 'Conectado'))
export const auxTime = column('aux_time', 'duration', phrase('Pauses', 'Auxiliares', 'Pausas'))
export const aht = column('aht', 'duration', phrase('AHT', 'TMO', 'TMA'))
export const ahtInbound = column(
  'aht_inbound',
  'duration',
  phrase('Inbound AHT', 'TMO entrante', 'TMA das recebidas'),
)
export const att = column(
  'att',
  'duration',
  phrase('Talk time', 'Tiempo de conversación', 'Tempo de conversa'),
)
export const acw = column('acw', 'duration', acwTime.label)
export const asa = column(
  'asa',
  'duration',
  phrase('Average wait (ASA)', 'Espera media (ASA)', 'Espera média (ASA)'),
)
export const ata = column(
  'ata',
  'duration',
  phrase(
    'Average wait until abandoned (ATA)',
    'Espera media al abandonar (ATA)',
    'Espera média até abandonar (ATA)',
  ),
)
export const waitTime = column(
  'wait_time',
  'duration',
  phrase('Queue wait', 'Espera en cola', 'Espera na fila'),
)
export const closeTime = column(
  'close_time',
  'duration',
  phrase('Handling time', 'Tiempo de gestión', 'Tempo de tratamento'),
)
export const timeWithAgent = column(
  'time_with_agent',
  'duration',
  phrase('Time with the agent', 'Tiempo con el agente', 'Tempo com o agente'),
)
export const timePreview = column(
  'time_preview',
  'duration',
  phrase('Preview time', 'Tiempo de vista previa', 'Tempo de pré-visualização'),
)
export const previewTimes = [
  timePreview,
  column('ready', 'duration', readyTime.label),
  column('talk', 'duration', phrase('Talking', 'En conversación', 'Em conversa')),
  column('not_ready_acw', 'duration', acwTime.label),
  column('auxiliary_times', 'duration', auxTime.label),
  column('ring', 'duration', ringTime.label),
  column('total_duration', 'duration', totalTime.label),
  column('preview_percent', 'percent', phrase('Preview share', '% de vista previa', '% de pré-visualização')),
]

export const ivrMinutes = column(
  'ivr_minutes',
  'minutes',
  phrase('IVR minutes', 'Minutos de IVR', 'Minutos de URA'),
)
export const cost = column('cost', 'money', phrase('Cost', 'Costo', 'Custo'))

export const occupancy = column('occupancy', 'percent', phrase('Occupancy', 'Ocupación', 'Ocupação'))
export const serviceLevel10 = column(
  'service_level_10seg',
  'percent',
  phrase('Service level, 10 s', 'NS a 10 s', 'NS em 10 s'),
)
export const serviceLevel20 = column(
  'service_level_20seg',
  'percent',
  phrase('Service level, 20 s', 'NS a 20 s', 'NS em 20 s'),
)
export const serviceLevel30 = column(
  'service_level_30seg',
  'percent',
  phrase('Service level, 30 s', 'NS a 30 s', 'NS em 30 s'),
)
export const abandon = column('abandon', 'percent', phrase('Abandonment', 'Abandono', 'Abandono'))
export const percent = column('percent', 'percent', phrase('Share', 'Participación', 'Participação'))
export const userAccuracy = column(
  'precision_unit_critical_error',
  'percent',
  phrase('Free of user-critical errors', 'Sin error crítico de usuario', 'Sem erro crítico do usuário'),
)
export const businessAccuracy = column(
  'precision_opportunity_critical_error',
  'percent',
  phrase('Free of business-critical errors', 'Sin error crítico de negocio', 'Sem erro crítico de negócio'),
)
export const accuracy = column(
  'accuracy',
  'percent',
  phrase('Quality score', 'Nota de calidad', 'Nota de qualidade'),
)
export const averageScore = column(
  'average',
  'number',
  phrase('Average score', 'Nota promedio', 'Nota média'),
)
export const surveyAnswers = Array.from({ length: 10 }, (_, index) => {
  const name = `q${String(index + 1).padStart(2, '0')}`
  const number = index + 1
  return column(name, 'category', phrase(`Question ${number}`, `Pregunta ${number}`, `Pergunta ${number}`))
})
