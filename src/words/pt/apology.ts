import type { Words } from '../words.ts'

export const apology: Words['apology'] = {
  tokenRefused:
    'A Wolkvox não aceitou a chave desta conta. Peça a um administrador para conferir: “/relatorio status” diz como.',
  quotaUsedUp: 'As consultas que a Wolkvox permite por hoje acabaram. Pergunte de novo depois da meia-noite.',
  tokenBusy:
    'Outro programa está usando a chave desta conta e a Wolkvox recusou minha consulta. Tente de novo em alguns minutos; se continuar, avise um administrador.',
  maintenance:
    'A Wolkvox não está aceitando consultas agora, provavelmente por manutenção. Tente mais tarde.',
  callRefused:
    'A Wolkvox não aceitou esta pergunta. O erro é meu e já anotei. Tente outro relatório ou outro período.',
  serverUnknown:
    'Não encontro o servidor da Wolkvox desta conta. Peça a um administrador para conferir: “/relatorio status” diz como.',
  serverUnreachable:
    'Não consegui me conectar à Wolkvox. Tente de novo em alguns minutos; se continuar, avise um administrador: “/relatorio status” diz o que conferir.',
  timeout: 'A Wolkvox demorou demais para responder. Tente de novo ou peça um período mais curto.',
  answerUnreadable: 'A Wolkvox mandou uma resposta que não consegui ler. Tente de novo daqui a pouco.',
  serverError: 'A Wolkvox teve um problema. Tente de novo em alguns minutos.',
  answerTooLarge:
    'São mais linhas do que a Wolkvox pode entregar, mesmo pedidas por partes. Peça um período mais curto ou um só canal.',
  windowIgnored:
    'A Wolkvox mandou linhas de outras datas, não das que pedi, e os números sairiam errados. Já anotei; avise um administrador, por favor.',
  tooManyCalls:
    'Esta pergunta já precisou de muitas consultas à Wolkvox e ainda não está completa, então parei. Posso continuar; um período mais curto precisa de menos.',
  tooManyRows: 'São mais linhas do que consigo reunir de uma vez. Peça um período mais curto.',
  storeDown:
    'Agora não consigo anotar sua pergunta. Se em um minuto a resposta não chegar, pergunte de novo, por favor.',
  putOff: 'Tenho a sua pergunta, mas agora não consigo trabalhar nela. A resposta chega assim que eu puder.',
  notInChannel: 'Não estou nesse canal. Me convide com /invite e pergunte de novo.',
  channelGone:
    'Esse canal está arquivado ou não existe mais, então não pude responder lá. Pergunte em outro canal ou por mensagem direta.',
  personGone: 'O Slack não conhece mais essa pessoa, ou não a mostra para mim.',
  slackTrouble: 'O Slack não me deixou responder lá. Pergunte de novo ou por mensagem direta.',
  bug: 'Algo deu errado do meu lado. Já anotei; tente de novo, por favor.',
}
