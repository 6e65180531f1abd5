/** What somebody between the bot and Slack answers in its place. */
export const page = '<!DOCTYPE html><html><body><h1>Sign in to the network</h1></body></html>'
