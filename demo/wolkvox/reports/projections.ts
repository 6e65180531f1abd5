import { agentEvents } from './agent-events.ts'
import { agentHandling } from './agent-handling.ts'
import { agentPreviews } from './agent-previews.ts'
import { agentStates } from './agent-states.ts'
import { bots } from './bots.ts'
import { calls } from './calls.ts'
import { chats } from './chats.ts'
import { copilot } from './copilot.ts'
import { diallerCampaigns } from './dialler-campaigns.ts'
import { dispositions } from './dispositions.ts'
import { interactions } from './interactions.ts'
import { ivr } from './ivr.ts'
import { messages } from './messages.ts'
import { previewCampaigns } from './preview-campaigns.ts'
import { quality } from './quality.ts'
import { releases } from './releases.ts'
import { skills } from './skills.ts'
import type { Projection } from './slice.ts'
import { smartWait } from './smart-wait.ts'
import { speech } from './speech.ts'
import { surveys } from './surveys.ts'
import { voiceMachines } from './voice-machines.ts'
import { wholeChats } from './whole-chats.ts'

/** How each report is made from the streams, by api id. */
export const projections: Readonly<Record<string, Projection>> = {
  ...agentEvents,
  ...agentHandling,
  ...agentPreviews,
  ...agentStates,
  ...bots,
  ...calls,
  ...chats,
  ...copilot,
  ...diallerCampaigns,
  ...dispositions,
  ...interactions,
  ...ivr,
  ...messages,
  ...previewCampaigns,
  ...quality,
  ...releases,
  ...skills,
  ...smartWait,
  ...speech,
  ...surveys,
  ...voiceMachines,
  ...wholeChats,
}
