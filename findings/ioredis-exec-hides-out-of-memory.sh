#!/usr/bin/env bash
# ioredis 6.0.0 (npm, MIT) with redis-server 7 (any `redis-server` in the PATH), seen 1 December 2026.
#
# Where Redis is full, a single write fails with "OOM command not allowed …", but the same write in multi()…exec() fails
# with "EXECABORT Transaction discarded because of previous errors.", in which the cause is not named. It is only in
# `previousErrors`, a property that the package's types do not have. Code that looks at the message to tell a full Redis
# from a fault of its own takes the second for a fault.
#
# One would guess that the error of exec() says why, or that its `cause` does.
#
# Source: built/transaction.js of that release; Redis' transactions, "Errors inside a transaction".
set -euo pipefail
command -v redis-server >/dev/null || { echo 'This needs a redis-server in the PATH.' >&2; exit 2; }
here=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
redis-server --port "$port" --save '' --appendonly no --maxmemory 1 --maxmemory-policy noeviction >/dev/null &
server=$!
trap 'kill "$server"; rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ioredis@6.0.0 >/dev/null

cat >seen.cjs <<'JS'
const { Redis } = require('ioredis')
const redis = new Redis(Number(process.argv[2]))
const tell = (what) => (error) => {
  console.log(`${what}: ${error.message.slice(0, 48)}`)
  console.log(`  cause: ${error.cause}, previousErrors: ${error.previousErrors?.map(({ message }) => message.slice(0, 23))}`)
}
const main = async () => {
  await redis.set('a', '1').catch(tell('set'))
  await redis.multi().set('a', '1').exec().catch(tell('multi, set, exec'))
  redis.disconnect()
}
main()
JS
node seen.cjs "$port" | tee seen.txt
diff - seen.txt <<'EXPECTED'
set: OOM command not allowed when used memory > 'maxm
  cause: undefined, previousErrors: undefined
multi, set, exec: EXECABORT Transaction discarded because of previ
  cause: undefined, previousErrors: OOM command not allowed
EXPECTED
