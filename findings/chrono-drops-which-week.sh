#!/usr/bin/env bash
# chrono-node 2.10.3 (npm, MIT), seen 1 December 2026.
#
# In Portuguese, and in Spanish where the word stands behind, which week a weekday lies in is dropped and the nearest one
# taken, even where that is the opposite: said on a Wednesday, "segunda que vem" (next Monday) is the Monday two days ago,
# and "el viernes pasado" (last Friday) is the Friday to come. The words that decide stay outside of what was matched, so
# that nothing tells the caller but the length of the match. English, and Spanish with the word before ("próximo
# viernes"), know it.
#
# One would guess that "pasado", the ordinary place of that word in Spanish, counts as "last" does in English.
#
# Source: src/locales/pt/parsers/PTWeekdayParser.ts and src/locales/es/parsers/ESWeekdayParser.ts of that release.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null

cat >seen.cjs <<'JS'
const chrono = require('chrono-node')
const wednesday = new Date('2026-11-25T10:00:00')
for (const [parser, text] of [
  [chrono.pt, 'segunda que vem'],
  [chrono.es, 'el viernes pasado'],
  [chrono.es, 'el lunes que viene'],
  [chrono.en, 'last friday'],
]) {
  const [{ start, text: matched }] = parser.parse(text, wednesday)
  console.log(`${text} -> ${start.get('year')}-${start.get('month')}-${start.get('day')} from "${matched}"`)
}
JS
TZ=UTC node seen.cjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
segunda que vem -> 2026-11-23 from "segunda"
el viernes pasado -> 2026-11-27 from "viernes"
el lunes que viene -> 2026-11-23 from "lunes"
last friday -> 2026-11-20 from "last friday"
EXPECTED
