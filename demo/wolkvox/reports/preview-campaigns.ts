import type { Call } from '../operation/call.ts'
import type { Preview } from '../operation/calls.ts'
import { dateTime, hms } from '../wall-time.ts'
import { customerCells } from './cells.ts'
import type { Projection, Row, Slice } from './slice.ts'

/** Campaigns whose records an agent sees before dialling. */
export const previewCampaigns = {
  *campaign_5(slice, { campaign_id: wanted = '' }) {
    for (const preview of slice.recordsOfItsDays('previews')) {
      if (wanted !== 'all' && wanted !== preview.campaign.id) continue
      for (const { at, row } of recordRows(slice, preview)) if (slice.holds(at)) yield row
    }
  },
} satisfies Record<string, Projection>

/** One PREVIEW row, a CALL row for each call and the TOTAL of them, each under its own moment. */
function recordRows(slice: Slice, preview: Preview): { readonly at: number; readonly row: Row }[] {
  const { campaign, customer, agent, code, calls } = preview
  const total = calls.reduce((sum, { talkSeconds }) => sum + talkSeconds, 0)
  const record = {
    ...customerCells(customer),
    campaign_id: slice.dialect === 'docs' ? campaign.id : `${campaign.id} - ${campaign.name}`,
    result: recordResult(preview),
    last_code_act: code.code,
    comments_customer_reg: calls.at(-1)?.comment ?? '',
    agent_id: agent.id,
    conn_id: '0',
    hang_up: '-',
    type_interaction: '-',
    call_result: '-',
    cod_act: '',
    comments: '',
  }
  const last = calls.at(-1)?.at ?? preview.at
  return [
    {
      at: preview.at,
      row: { ...record, type_of_row: 'PREVIEW', date: dateTime(preview.at), time: hms(preview.seconds) },
    },
    ...calls.map((call) => ({ at: call.at, row: { ...record, ...callCells(call) } })),
    { at: last, row: { ...record, type_of_row: 'TOTAL', date: dateTime(last), time: hms(total) } },
  ]
}

function callCells(call: Call): Row {
  return {
    type_of_row: 'CALL',
    conn_id: call.connId,
    hang_up: call.hungUpBy,
    type_interaction: call.kind,
    call_result: call.result.replace(' ', '-').toUpperCase(),
    date: dateTime(call.at),
    time: hms(call.talkSeconds),
    cod_act: call.code.code,
    comments: call.comment,
  }
}

function recordResult({ code, calls }: Preview): string {
  if (calls.length > 0 && calls.at(-1)?.result !== 'Answer') return 'BUZON'
  return code.rpc ? 'RPC / CONTESTA TITULAR' : 'CLEAN'
}
