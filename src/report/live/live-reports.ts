import type { Report } from '../declaration/declaration.ts'
import { agents } from './agents.ts'
import { campaigns } from './campaigns.ts'
import { chats } from './chats.ts'
import { infoServer } from './info-server.ts'
import { interactions } from './interactions.ts'
import { callsLast10, hitsLastHour, recall } from './recent.ts'
import { skills } from './skills.ts'

/** What happens now, from `real_time.php`; where words fit several, the first is meant. */
export const liveReports: readonly Report[] = [
  skills,
  agents,
  chats,
  interactions,
  campaigns,
  callsLast10,
  hitsLastHour,
  recall,
  infoServer,
]
