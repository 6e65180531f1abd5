import { expect, test } from 'vitest'
import { withoutSecrets } from '../src/log.ts'

test.each([
  ['a bot token', 'xoxb-123-456-AbC'],
  ['an app token', 'xapp-1-A1-2-abcdef'],
  ['a Wolkvox token', '41d0c7e2a9b84f6688f1b2c3d4e5f60a'],
  ["a command's answering address", 'https://hooks.slack.com/commands/T1/2/xyz'],
])('%s never stands in the log', (_, secret) => {
  const line = withoutSecrets(`{"msg":"refused","detail":"with ${secret} at 10:00"}`)
  expect(line).not.toContain(secret)
  expect(line).toContain('at 10:00')
})
