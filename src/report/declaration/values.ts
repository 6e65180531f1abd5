import { phrase } from './phrase.ts'

/** What people call the values that Wolkvox writes in its own way, lower case. */
export const channels = {
  email: phrase('E-mail', 'Correo', 'E-mail'),
  facebook: phrase('Facebook', 'Facebook', 'Facebook'),
  facebook_page: phrase('Facebook page', 'Página de Facebook', 'Página do Facebook'),
  instagram: phrase('Instagram', 'Instagram', 'Instagram'),
  twitter: phrase('Twitter', 'Twitter', 'Twitter'),
  web: phrase('Web chat', 'Chat web', 'Chat do site'),
  whatsapp: phrase('WhatsApp', 'WhatsApp', 'WhatsApp'),
  'whatsapp official direct': phrase('WhatsApp official', 'WhatsApp oficial', 'WhatsApp oficial'),
  telegram: phrase('Telegram', 'Telegram', 'Telegram'),
  configurationbox: phrase('Configuration box', 'Caja de configuración', 'Caixa de configuração'),
  'crm+webhook': phrase('CRM and webhook', 'CRM y webhook', 'CRM e webhook'),
  voice: phrase('Voice', 'Voz', 'Voz'),
  sms: phrase('SMS', 'SMS', 'SMS'),
  'chat-web': phrase('Web chat', 'Chat web', 'Chat do site'),
  'chat-whatsapp': phrase('WhatsApp', 'WhatsApp', 'WhatsApp'),
  'chat-facebook': phrase('Facebook', 'Facebook', 'Facebook'),
  'chat-instagram': phrase('Instagram', 'Instagram', 'Instagram'),
  'chat-telegram': phrase('Telegram', 'Telegram', 'Telegram'),
  'chat-sms': phrase('SMS', 'SMS', 'SMS'),
}

export const interactions = {
  inbound: phrase('Inbound', 'Entrantes', 'Recebidas'),
  outbound_ma: phrase('Outbound, manual', 'Salientes manuales', 'Saídas manuais'),
  out_pre: phrase('Outbound, dialler', 'Salientes de marcador', 'Saídas do discador'),
  'internal call': phrase('Internal', 'Internas', 'Internas'),
  'internal call_inb': phrase('Internal, received', 'Internas recibidas', 'Internas recebidas'),
  'internal call_que': phrase('Internal, by queue', 'Internas por cola', 'Internas por fila'),
  internalcall_que: phrase('Internal, by queue', 'Internas por cola', 'Internas por fila'),
  conference: phrase('Conference', 'Conferencia', 'Conferência'),
  transfer: phrase('Transfer', 'Transferencia', 'Transferência'),
  'chat-configurationbox': phrase('Configuration box', 'Caja de configuración', 'Caixa de configuração'),
  'chat-email': phrase('E-mail chat', 'Chat de correo', 'Chat de e-mail'),
  'chat-transferskill': phrase('Chat passed by a queue', 'Chat pasado por cola', 'Chat passado por fila'),
  'chat-line': phrase('Line', 'Line', 'Line'),
  'omni-email': phrase('E-mail', 'Correo', 'E-mail'),
  'omni-facebook_page': phrase('Facebook page', 'Página de Facebook', 'Página do Facebook'),
  'omni-instagram': phrase('Instagram posts', 'Publicaciones de Instagram', 'Publicações do Instagram'),
  'omni-twitter': phrase('Twitter', 'Twitter', 'Twitter'),
  'chat-web': channels['chat-web'],
  'chat-whatsapp': channels['chat-whatsapp'],
  'chat-facebook': channels['chat-facebook'],
  'chat-instagram': channels['chat-instagram'],
  'chat-telegram': channels['chat-telegram'],
}

export const results = {
  answer: phrase('Answered', 'Contestada', 'Atendida'),
  answered: phrase('Answered', 'Contestada', 'Atendida'),
  'no-answer': phrase('No answer', 'No contesta', 'Não atende'),
  'no answer': phrase('No answer', 'No contesta', 'Não atende'),
  busy: phrase('Busy', 'Ocupado', 'Ocupado'),
  'answer-machine': phrase('Voicemail', 'Buzón de voz', 'Caixa postal'),
  'answer machine': phrase('Voicemail', 'Buzón de voz', 'Caixa postal'),
  machine: phrase('Voicemail', 'Buzón de voz', 'Caixa postal'),
  human: phrase('A person', 'Una persona', 'Uma pessoa'),
  recall: phrase('To be called again', 'Volver a llamar', 'Chamar de novo'),
  'do-not-call_clean': phrase('On the do-not-call list', 'En lista de no llamar', 'Na lista de não perturbe'),
  'do not call': phrase('On the do-not-call list', 'En lista de no llamar', 'Na lista de não perturbe'),
  congestion: phrase('Congestion', 'Congestión', 'Congestionamento'),
  chanunavail: phrase('Line unavailable', 'Canal no disponible', 'Canal indisponível'),
  cancel: phrase('Cancelled', 'Cancelada', 'Cancelada'),
  tcpa: phrase('Held back by law (TCPA)', 'Retenida por ley (TCPA)', 'Retida por lei (TCPA)'),
  abandon: phrase('Abandoned', 'Abandonada', 'Abandonada'),
  failed: phrase('Failed', 'Fallida', 'Com falha'),
  buzon: phrase('Voicemail', 'Buzón de voz', 'Caixa postal'),
  'rpc / contesta titular': phrase('Right person reached', 'Contesta titular', 'Titular atendeu'),
  clean: phrase('Taken off the list', 'Depurado', 'Removido da lista'),
}

/** Codes that mean that nobody coded it. */
export const codes = {
  timeoutacw: phrase('Not coded in time', 'Sin tipificar a tiempo', 'Não tabulada a tempo'),
  timeoutchat: phrase('Closed by timeout', 'Cerrado por inactividad', 'Encerrado por inatividade'),
}

export const menuOptions = { pulse: phrase('No key pressed', 'Sin marcar opción', 'Nenhuma tecla') }

export const sides = {
  agent: phrase('The agent', 'El agente', 'O agente'),
  customer: phrase('The customer', 'El cliente', 'O cliente'),
  client: phrase('The customer', 'El cliente', 'O cliente'),
  'chat-bot': phrase('The bot', 'El bot', 'O robô'),
  chat_bot: phrase('The bot', 'El bot', 'O robô'),
}

export const feelings = {
  'very negative': phrase('Very negative', 'Muy negativo', 'Muito negativo'),
  negative: phrase('Negative', 'Negativo', 'Negativo'),
  neutral: phrase('Neutral', 'Neutro', 'Neutro'),
  positive: phrase('Positive', 'Positivo', 'Positivo'),
  'very positive': phrase('Very positive', 'Muy positivo', 'Muito positivo'),
}

export const yesNo = {
  yes: phrase('Yes', 'Sí', 'Sim'),
  no: phrase('No', 'No', 'Não'),
}
