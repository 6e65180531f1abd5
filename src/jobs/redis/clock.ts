import type { Redis } from 'ioredis'

/**
 * Lua: `now`, what Redis' clock says (epoch ms). The clocks of machines may be hours apart: what one process notes and
 * another compares goes by this one, and what people are shown by the machine's own.
 */
export const nowScript = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`

export async function timeOf(redis: Pick<Redis, 'time'>): Promise<number> {
  return timeIn(await redis.time())
}

/** What TIME replied, alone or among others. */
export function timeIn(reply: unknown): number {
  const [seconds = 0, microseconds = 0] = (reply as readonly unknown[]).map(Number)
  return seconds * 1000 + Math.floor(microseconds / 1000)
}

const lifeMs = 2 * 24 * 60 * 60_000

/**
 * Lua: `moment(key)`, what Redis' clock says (epoch ms, as text, since Lua would round it), and always later than the
 * moments before: the clock of a Redis that takes over may be behind.
 */
export const momentScript = `
local function moment(key)
  local time = redis.call('time')
  local now = time[1] * 1000 + time[2] / 1000
  local last = redis.call('get', key)
  if last and now <= tonumber(last) then now = tonumber(last) + 0.001 end
  local text = string.format('%.3f', now)
  redis.call('set', key, text, 'PX', ${lifeMs})
  return text
end`
