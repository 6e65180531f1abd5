import type { WebClient } from '@slack/web-api'
import type { PostPlace } from '../../bot/model/answer-record.ts'
import { Failure } from '../../bot/model/failure.ts'
import type { BeforeSending } from '../../bot/ports/chat.ts'
import type { Upload } from '../../bot/model/made-answer.ts'
import { line } from '../render/text.ts'
import type { Send } from './send.ts'
import { kindOfStatus, slackFailure } from '../client/slack-failure.ts'

const sendWithinMs = 60_000

/**
 * Shares a file in the place, with `comment` beside it. Until the last call nobody sees anything, so that everything
 * before may be begun anew; the last one may not be repeated where its outcome is unknown.
 */
export async function upload(
  client: WebClient,
  send: Send,
  { channel, threadTs }: PostPlace,
  { name, title, content }: Upload,
  comment: string,
  beforeSending?: BeforeSending,
): Promise<void> {
  const reserving = { method: 'files.getUploadURLExternal', repeat: 'harmless' } as const
  const id = await send(reserving, async () => {
    const length = content.byteLength
    const { upload_url, file_id } = await client.files.getUploadURLExternal({ filename: line(name), length })
    if (upload_url === undefined || file_id === undefined) throw new Failure('slack-unavailable')
    await postBytes(upload_url, content)
    return file_id
  })
  const place =
    threadTs === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: threadTs }
  await send({ method: 'files.completeUploadExternal', repeat: 'doubles', channel }, async () => {
    await beforeSending?.()
    return client.files.completeUploadExternal({
      ...place,
      files: [{ id, title: line(title) }],
      initial_comment: comment,
    })
  })
}

async function postBytes(url: string, content: Uint8Array): Promise<void> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(content),
      redirect: 'error',
      signal: AbortSignal.timeout(sendWithinMs),
    })
    await response.text()
  } catch (error) {
    throw slackFailure(error)
  }
  if (!response.ok) throw new Failure(kindOfStatus(response.status))
}
