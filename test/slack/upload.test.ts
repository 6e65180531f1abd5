import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { ana, channel, type Rig, startRig } from './rig.ts'

const file = {
  name: 'closed-chats.csv',
  title: 'Closed chats',
  content: new TextEncoder().encode('\uFEFFChannel;Chats\r\nWhatsApp;812\r\n'),
}
const comment = oneLine('en', '3 rows of *R&D* <!channel>')

let rig: Rig
let threadTs: string
beforeEach(async () => {
  rig = await startRig()
  threadTs = (await rig.practice.say(ana, channel, 'How is it going?'))?.ts ?? ''
})
afterEach(async () => {
  await rig.close()
})

function share(): Promise<void> {
  return rig.chat.upload({ kind: 'post', channel, threadTs, audience: 'channel' }, file, comment)
}

function shared() {
  return rig.practice.messages(ana, channel).filter(({ files }) => files !== undefined)
}

test('a file is shared in its thread, with a line of text, byte by byte', async () => {
  await share()
  const message = await rig.practice.waitFor(() => shared()[0])
  expect(message).toMatchObject({ threadTs, text: '3 rows of *R&amp;D* &lt;!channel&gt;' })
  expect(message.files).toMatchObject([{ name: file.name, title: file.title }])
  const { content } = rig.practice.file(ana, message.files?.[0]?.id ?? '') ?? {}
  expect(content).toEqual(Buffer.from(file.content))
})

test.each(['files.getUploadURLExternal', 'upload'])('where %s stumbles, it is begun anew', async (method) => {
  rig.practice.faults.onCall(method, { kind: 'lose-reply', how: 'cut' })
  await share()
  await rig.practice.waitFor(() => shared().length > 0)
  expect(shared()).toHaveLength(1)
})

test('a file that may have been shared is not shared again', async () => {
  rig.practice.faults.onCall('files.completeUploadExternal', { kind: 'lose-reply', how: 'cut' })
  await expect(share()).rejects.toMatchObject({ kind: 'slack-outcome-unknown' })
  await rig.practice.waitFor(() => shared().length > 0)
  expect(shared()).toHaveLength(1)
})

test.each([
  ['files.getUploadURLExternal', 'missing_scope', 'slack-refused'],
  ['files.completeUploadExternal', 'not_in_channel', 'slack-not-in-channel'],
  ['files.completeUploadExternal', 'posting_to_channel_denied', 'slack-channel-gone'],
])('%s refused with %s is a failure of kind %s', async (method, error, kind) => {
  rig.practice.faults.onCall(method, { kind: 'refuse', error })
  await expect(share()).rejects.toMatchObject({ kind })
})
