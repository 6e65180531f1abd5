import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isMap, isSeq, parseDocument } from 'yaml'

// Prints the manifest of the Slack app: for Socket Mode as it stands, or with --url https://… for HTTP mode.

const { values } = parseArgs({ options: { url: { type: 'string' } } })
const source = readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8')
if (values.url === undefined) process.stdout.write(source)
else if (URL.parse(values.url)?.protocol === 'https:') process.stdout.write(forHttp(source, values.url))
else {
  console.error(`Slack wants an https address, as in --url https://reports.example.com, not ${values.url}`)
  process.exitCode = 1
}

function forHttp(source: string, base: string): string {
  const url = new URL('/slack/events', base).href
  const manifest = parseDocument(
    source.replace(/^# This is the Socket Mode form.*$/m, '# This is the HTTP form.'),
  )
  const commands = manifest.getIn(['features', 'slash_commands'])
  for (const command of isSeq(commands) ? commands.items : []) {
    if (isMap(command)) command.set('url', url)
  }
  manifest.setIn(['settings', 'event_subscriptions', 'request_url'], url)
  manifest.setIn(['settings', 'interactivity', 'request_url'], url)
  manifest.setIn(['settings', 'socket_mode_enabled'], false)
  return manifest.toString({ lineWidth: 0 })
}
