/**
 * Where Slack may take other blocks than elsewhere: a message of the bot's own, one through a
 * `response_url` for one person or for everybody, App Home.
 */
export type Surface = 'message' | 'response' | 'shared' | 'home'

/** How richly a message is drawn, richest first. */
export type Richness = 'chart' | 'table' | 'text' | 'bare'

/** The richness that Slack refused lately on a surface; remembered for a day. Implemented in `jobs/`. */
export interface Refusals {
  get(surface: Surface): Promise<Richness | undefined>
  set(surface: Surface, refused: Richness): Promise<void>
}
