import type { Finding } from '../bot/status/checkup.ts'

/** Fences and signatures hold by the clock; below this nothing of theirs is touched. */
const mostMs = 5000

export function clockFinding(subject: 'redisClock' | 'slackClock', aheadMs: number): Finding {
  const found = `${(aheadMs / 1000).toFixed(1)} s`
  return Math.abs(aheadMs) <= mostMs ? { subject, found } : { subject, found, problem: 'clockOff' }
}
