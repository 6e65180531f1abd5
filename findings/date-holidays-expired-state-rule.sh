#!/usr/bin/env bash
# date-holidays 3.37.0 (npm, ISC; data CC BY-SA 3.0), seen 1 December 2026.
#
# A state whose own law for a day has ended loses the national holiday of that day as well. Brazil made 20 November a
# national holiday from 21 December 2023 on (Lei 14.759); São Paulo, Rio de Janeiro, Amazonas and Mato Grosso had a state
# law for the day until then. Asked for the country, or for a state that never had a law, the day is a public holiday;
# asked for one of those four states it is an ordinary day, in every year from 2024 on.
#
# One would guess that a state adds to its country. It replaces rule by rule: the state's entry for `11-20`, whose
# `active` ends in December 2023, takes the place of the country's entry of the same key.
#
# Source: data/countries/BR.yaml of that release. The law: https://www.planalto.gov.br/ccivil_03/_ato2023-2026/2023/lei/l14759.htm
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 >/dev/null

cat >seen.cjs <<'JS'
const library = require('date-holidays')
const Holidays = library.default ?? library
const day = (...place) =>
  new Holidays(...place).getHolidays(2026).find(({ date, type }) => date.startsWith('2026-11-20') && type === 'public')
for (const place of [['BR'], ['BR', 'MG'], ['BR', 'SP'], ['BR', 'RJ'], ['BR', 'AM'], ['BR', 'MT']]) {
  console.log(`${place.join('-')}: ${day(...place)?.name ?? 'no holiday'}`)
}
JS
node seen.cjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
BR: Dia da Consciência Negra
BR-MG: Dia da Consciência Negra
BR-SP: no holiday
BR-RJ: no holiday
BR-AM: no holiday
BR-MT: no holiday
EXPECTED
