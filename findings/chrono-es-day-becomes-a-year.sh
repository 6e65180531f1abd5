#!/usr/bin/env bash
# chrono-node 2.10.3 (npm, MIT), seen 1 December 2026.
#
# In Spanish a day behind its month becomes a year: "nov 20" is November 2020, "setiembre 5" is September 2005, and the
# year is returned as certain. English reads the same order ("Nov 20") as a day. Whoever asks in Spanish for the calls of
# "nov 20" is answered for a month six years ago.
#
# One would guess that two digits behind a month are a day, as in English, or nothing. The Spanish month expression takes
# "month year" with a year of one to four digits, and fills the century in.
#
# Source: src/locales/es/parsers/ESMonthNameParser.ts of that release.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null

cat >seen.cjs <<'JS'
const chrono = require('chrono-node')
const now = new Date('2026-11-25T10:00:00')
for (const [parser, text] of [[chrono.es, 'nov 20'], [chrono.es, 'setiembre 5'], [chrono.es, '20 nov'], [chrono.en, 'nov 20']]) {
  const [{ start }] = parser.parse(text, now)
  const certain = ['year', 'month', 'day'].filter((part) => start.isCertain(part))
  console.log(`${text} -> ${start.get('year')}-${start.get('month')}-${start.get('day')}, certain of ${certain.join(', ')}`)
}
JS
TZ=UTC node seen.cjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
nov 20 -> 2020-11-1, certain of year, month
setiembre 5 -> 2005-9-1, certain of year, month
20 nov -> 2026-11-20, certain of month, day
nov 20 -> 2026-11-20, certain of month, day
EXPECTED
