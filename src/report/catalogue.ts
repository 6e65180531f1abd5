import { agent1 } from './agents/agent-1.ts'
import { agent10 } from './agents/agent-10.ts'
import { agent11 } from './agents/agent-11.ts'
import { agent12 } from './agents/agent-12.ts'
import { agent13_1 } from './agents/agent-13-1.ts'
import { agent13 } from './agents/agent-13.ts'
import { agent14 } from './agents/agent-14.ts'
import { agent15 } from './agents/agent-15.ts'
import { agent16 } from './agents/agent-16.ts'
import { agent2 } from './agents/agent-2.ts'
import { agent3 } from './agents/agent-3.ts'
import { agent4 } from './agents/agent-4.ts'
import { agent5 } from './agents/agent-5.ts'
import { agent6 } from './agents/agent-6.ts'
import { agent7 } from './agents/agent-7.ts'
import { agent8_1 } from './agents/agent-8-1.ts'
import { agent8 } from './agents/agent-8.ts'
import { agent9 } from './agents/agent-9.ts'
import { cdr1 } from './calls/cdr-1.ts'
import { cdr10 } from './calls/cdr-10.ts'
import { cdr11 } from './calls/cdr-11.ts'
import { cdr2 } from './calls/cdr-2.ts'
import { cdr3 } from './calls/cdr-3.ts'
import { cdr4 } from './calls/cdr-4.ts'
import { cdr5 } from './calls/cdr-5.ts'
import { cdr6 } from './calls/cdr-6.ts'
import { cdr7 } from './calls/cdr-7.ts'
import { cdr8 } from './calls/cdr-8.ts'
import { cdr9 } from './calls/cdr-9.ts'
import { campaign1 } from './campaigns/campaign-1.ts'
import { campaign10 } from './campaigns/campaign-10.ts'
import { campaign2 } from './campaigns/campaign-2.ts'
import { campaign3 } from './campaigns/campaign-3.ts'
import { campaign4 } from './campaigns/campaign-4.ts'
import { campaign5 } from './campaigns/campaign-5.ts'
import { campaign6 } from './campaigns/campaign-6.ts'
import { campaign7 } from './campaigns/campaign-7.ts'
import { campaign8 } from './campaigns/campaign-8.ts'
import { campaign9 } from './campaigns/campaign-9.ts'
import { chat1 } from './chats/chat-1.ts'
import { chat10 } from './chats/chat-10.ts'
import { chat11 } from './chats/chat-11.ts'
import { chat12 } from './chats/chat-12.ts'
import { chat13 } from './chats/chat-13.ts'
import { chat14 } from './chats/chat-14.ts'
import { chat15 } from './chats/chat-15.ts'
import { chat16 } from './chats/chat-16.ts'
import { chat2 } from './chats/chat-2.ts'
import { chat3 } from './chats/chat-3.ts'
import { chat4 } from './chats/chat-4.ts'
import { chat5 } from './chats/chat-5.ts'
import { chat6 } from './chats/chat-6.ts'
import { chat7 } from './chats/chat-7.ts'
import { chat8 } from './chats/chat-8.ts'
import { chat9 } from './chats/chat-9.ts'
import { wizard1 } from './copilot/wizard-1.ts'
import { wizard2 } from './copilot/wizard-2.ts'
import { wizard3 } from './copilot/wizard-3.ts'
import type { Report } from './declaration/declaration.ts'
import { act1 } from './dispositions/act-1.ts'
import { act2 } from './dispositions/act-2.ts'
import { act3 } from './dispositions/act-3.ts'
import { act4 } from './dispositions/act-4.ts'
import { act5 } from './dispositions/act-5.ts'
import { diagram1_1 } from './ivr/diagram-1-1.ts'
import { diagram1_2 } from './ivr/diagram-1-2.ts'
import { diagram1_3 } from './ivr/diagram-1-3.ts'
import { diagram1 } from './ivr/diagram-1.ts'
import { diagram10 } from './ivr/diagram-10.ts'
import { diagram11 } from './ivr/diagram-11.ts'
import { diagram12 } from './ivr/diagram-12.ts'
import { diagram13 } from './ivr/diagram-13.ts'
import { diagram14 } from './ivr/diagram-14.ts'
import { diagram15 } from './ivr/diagram-15.ts'
import { diagram2 } from './ivr/diagram-2.ts'
import { diagram3 } from './ivr/diagram-3.ts'
import { diagram4 } from './ivr/diagram-4.ts'
import { diagram5 } from './ivr/diagram-5.ts'
import { diagram6 } from './ivr/diagram-6.ts'
import { diagram7 } from './ivr/diagram-7.ts'
import { diagram8 } from './ivr/diagram-8.ts'
import { diagram9 } from './ivr/diagram-9.ts'
import { liveReports } from './live/live-reports.ts'
import { quality1 } from './quality/quality-1.ts'
import { quality2 } from './quality/quality-2.ts'
import { quality3 } from './quality/quality-3.ts'
import { quality4 } from './quality/quality-4.ts'
import { quality5 } from './quality/quality-5.ts'
import { skill1 } from './skills/skill-1.ts'
import { skill10 } from './skills/skill-10.ts'
import { skill11 } from './skills/skill-11.ts'
import { skill2 } from './skills/skill-2.ts'
import { skill3 } from './skills/skill-3.ts'
import { skill4_1 } from './skills/skill-4-1.ts'
import { skill4_2 } from './skills/skill-4-2.ts'
import { skill4 } from './skills/skill-4.ts'
import { skill5 } from './skills/skill-5.ts'
import { skill6 } from './skills/skill-6.ts'
import { skill7 } from './skills/skill-7.ts'
import { skill8 } from './skills/skill-8.ts'
import { skill9 } from './skills/skill-9.ts'
import { speech1 } from './speech/speech-1.ts'
import { speech2 } from './speech/speech-2.ts'
import { speech3 } from './speech/speech-3.ts'
import { speech4 } from './speech/speech-4.ts'
import { speech5 } from './speech/speech-5.ts'

/** Every report that can be asked for of a period, family by family. */
export const reports: readonly Report[] = [
  agent1,
  agent2,
  agent3,
  agent4,
  agent5,
  agent6,
  agent7,
  agent8,
  agent8_1,
  agent9,
  agent10,
  agent11,
  agent12,
  agent13,
  agent13_1,
  agent14,
  agent15,
  agent16,
  skill1,
  skill2,
  skill3,
  skill4,
  skill4_1,
  skill4_2,
  skill5,
  skill6,
  skill7,
  skill8,
  skill9,
  skill10,
  skill11,
  cdr1,
  cdr2,
  cdr3,
  cdr4,
  cdr5,
  cdr6,
  cdr7,
  cdr8,
  cdr9,
  cdr10,
  cdr11,
  act1,
  act2,
  act3,
  act4,
  act5,
  diagram1,
  diagram1_1,
  diagram1_2,
  diagram1_3,
  diagram2,
  diagram3,
  diagram4,
  diagram5,
  diagram6,
  diagram7,
  diagram8,
  diagram9,
  diagram10,
  diagram11,
  diagram12,
  diagram13,
  diagram14,
  diagram15,
  quality1,
  quality2,
  quality3,
  quality4,
  quality5,
  campaign1,
  campaign2,
  campaign3,
  campaign4,
  campaign5,
  campaign6,
  campaign7,
  campaign8,
  campaign9,
  campaign10,
  chat1,
  chat2,
  chat3,
  chat4,
  chat5,
  chat6,
  chat7,
  chat8,
  chat9,
  chat10,
  chat11,
  chat12,
  chat13,
  chat14,
  chat15,
  chat16,
  speech1,
  speech2,
  speech3,
  speech4,
  speech5,
  wizard1,
  wizard2,
  wizard3,
]

/** Those of now stand beside them. */
export const allReports: readonly Report[] = [...reports, ...liveReports]

const byApi = new Map(allReports.map((report) => [report.api, report]))

export function reportOf(api: string): Report | undefined {
  return byApi.get(api)
}
