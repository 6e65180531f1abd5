#!/usr/bin/env bash
# chrono-node 2.10.3 (npm, MIT), seen 1 December 2026.
#
# In Spanish a range of days of one month is read as hours of today: "del 1 al 15 de marzo" is 01:00 to 15:00 of the day
# it is said, and the month is left over as text that nothing was read from. No error, and what is returned is marked as
# certain of hour and minute. Portuguese reads the same words ("de 1 a 15 de março") as the first half of March, English
# too ("1 to 15 March"), and Spanish itself where both ends name their month.
#
# One would guess that a language that reads "15 de marzo" reads a range that ends in it. The Spanish time expression
# allows a bare number after "del", as in "de 1 a 3", and is tried before a date that would be longer.
#
# Source: src/locales/es of that release.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null

cat >seen.cjs <<'JS'
const chrono = require('chrono-node')
const now = new Date('2026-11-25T10:00:00')
const shown = (parts) => `${parts.get('month')}-${parts.get('day')} ${parts.isCertain('hour') ? `${parts.get('hour')}h` : 'no hour'}`
const read = (parser, text) => {
  const [found] = parser.parse(text, now)
  console.log(`${text} -> "${found.text}": ${shown(found.start)} to ${shown(found.end)}`)
}
read(chrono.es, 'del 1 al 15 de marzo')
read(chrono.pt, 'de 1 a 15 de março')
read(chrono.en, '1 to 15 March')
JS
TZ=UTC node seen.cjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
del 1 al 15 de marzo -> "del 1 al 15": 11-25 1h to 11-25 15h
de 1 a 15 de março -> "1 a 15 de março": 3-1 no hour to 3-15 no hour
1 to 15 March -> "1 to 15 March": 3-1 no hour to 3-15 no hour
EXPECTED
