import { agents } from './agents.ts'
import { campaigns } from './campaigns.ts'
import type { Glance } from './moment.ts'
import { queues } from './queues.ts'
import { recent } from './recent.ts'
import { server } from './server.ts'
import { writing } from './writing.ts'

/** How each answer of `real_time.php` is made, by api id. */
export const glances: Readonly<Record<string, Glance>> = {
  ...agents,
  ...campaigns,
  ...queues,
  ...recent,
  ...server,
  ...writing,
}
