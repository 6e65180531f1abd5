#!/usr/bin/env bash
# @slack/web-api 8.2.0 (npm, MIT), seen 1 December 2026.
#
# A 429 that carries no Retry-After, as gateways and proxies before an API send it, is not the client's rate-limit error:
# it is a plain Error without a `code`, without a status, and it is not tried again, whatever retryConfig says, while a
# 429 with the header is. Whoever sorts errors by `code` (`slack_webapi_rate_limited_error`, `slack_webapi_http_error`)
# has no place for it: only its text ("Retry header did not contain a valid timeout") says what it was.
#
# One would guess that it counts as an HTTP error with statusCode 429, or is tried again after some default.
#
# Source: dist/WebClient.js of that release, where the header is read.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/web-api@8.2.0 >/dev/null

cat >seen.cjs <<'JS'
const { createServer } = require('node:http')
const { WebClient, LogLevel } = require('@slack/web-api')
const main = async () => {
  for (const headers of [{}, { 'Retry-After': '1' }]) {
    let requests = 0
    const server = createServer((_request, response) => {
      requests++
      response.writeHead(429, headers).end()
    }).listen(0)
    const client = new WebClient('xoxb-none', {
      slackApiUrl: `http://127.0.0.1:${server.address().port}/`,
      retryConfig: { retries: 1, minTimeout: 1 },
      rejectRateLimitedCalls: 'Retry-After' in headers,
      logLevel: LogLevel.ERROR,
    })
    const error = await client.auth.test().catch((error) => error)
    console.log(`${JSON.stringify(headers)}: ${error.constructor.name}, code ${error.code}, requests ${requests}`)
    server.close()
  }
}
main()
JS
node seen.cjs 2>/dev/null | tee seen.txt
diff - seen.txt <<'EXPECTED'
{}: Error, code undefined, requests 1
{"Retry-After":"1"}: WebAPIRateLimitedError, code slack_webapi_rate_limited_error, requests 1
EXPECTED
