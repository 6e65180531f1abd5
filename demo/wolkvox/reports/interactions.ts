import { isClosed } from '../operation/cases.ts'
import type { Case } from '../operation/cases.ts'
import { customer } from '../operation/customers.ts'
import { date, dateTime, hms } from '../wall-time.ts'
import { agentCells } from './cells.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { tally } from './tally.ts'

const inbox = 'servicio@empresa.example'

/** Mail and social cases. */
export const interactions = {
  chat_3: (slice) =>
    closedBy(slice, ({ channel }) => channel).map(([channel, { interactions, seconds }]) => ({
      channel,
      interactions: String(interactions),
      closing_time: hms(seconds),
    })),

  *chat_4(slice) {
    for (const mail of slice.records('cases')) yield { ...caseCells(mail), ...agentCells(mail.agent) }
  },

  chat_5: (slice) =>
    closedBy(slice, ({ agent }) => agent.name).map(([agent_name, { interactions, seconds }]) => ({
      agent_name,
      interactions: String(interactions),
      close_time: hms(seconds),
    })),

  chat_6: (slice) =>
    closedBy(slice, ({ at }) => date(at)).map(([day, { interactions, seconds }]) => ({
      date: day,
      interactions: String(interactions),
      close_time: hms(seconds),
    })),

  chat_7: (slice) =>
    closedBy(slice, ({ agent, code }) => `${agent.id} ${code.code}`).map(([, { interactions, first }]) => ({
      interactions: String(interactions),
      agent_name: first.agent.name,
      cod_act: first.code.code,
      description_cod_act: first.code.text,
    })),

  *chat_9(slice) {
    for (const { at, connId, from, to } of slice.records('mailTransfers')) {
      yield {
        conn_id: connId,
        transfer_agent_id: from.id,
        transfer_agent_name: from.name,
        receiver_agent_id: to.id,
        receiver_agent_name: 'dni' in to ? to.name : 'SKILL',
        channel: 'email',
        date: dateTime(at),
      }
    }
  },

  *chat_12(slice) {
    for (const mail of slice.records('cases')) {
      if (mail.channel !== 'Email' || !isClosed(mail)) continue
      const { from, to, answer, subject, cod_act, cod_description } = caseCells(mail)
      yield {
        ...agentCells(mail.agent),
        conn_id: mail.caseId,
        channel: 'email',
        from: to,
        to: from,
        subject,
        body: answer,
        date: dateTime(mail.at),
        cod_act,
        description_cod_act: cod_description,
      }
    }
  },
} satisfies Record<string, Projection>

interface Closed {
  interactions: number
  seconds: number
  readonly first: Case
}

function closedBy(slice: Slice, keyOf: (mail: Case) => string): [string, Closed][] {
  const start = (first: Case): Closed => ({ interactions: 0, seconds: 0, first })
  const add = (total: Closed, { workSeconds }: Case) => {
    total.interactions++
    total.seconds += workSeconds
  }
  return [...tally(slice.records('cases', isClosed), keyOf, start, add)]
}

function caseCells(mail: Case) {
  const isOpen = !isClosed(mail)
  return {
    channel: mail.channel,
    skill_id: mail.skill.id,
    case_id: mail.caseId,
    subject: mail.subject,
    from: customer(mail.customer).email,
    to: inbox,
    body: mail.body,
    answer: isOpen ? '' : 'Cordial saludo, adjuntamos la respuesta a tu solicitud.',
    date_creation: dateTime(mail.created),
    close_date: isOpen ? '-' : dateTime(mail.at),
    evaluation_survey: isOpen || mail.workSeconds % 5 ? '' : String(1 + (mail.workSeconds % 3)),
    cod_act: isOpen ? '' : mail.code.code,
    cod_description: isOpen ? '' : mail.code.text,
    comments: mail.comment,
    attachments: mail.workSeconds % 4 ? '' : `https://archivos.example/${mail.caseId}.pdf`,
    status: mail.status,
  } satisfies Row
}
