/** Whether a channel is somebody's DM with the bot, by its Slack id. */
export function isDm(channel: string): boolean {
  return channel.startsWith('D')
}
