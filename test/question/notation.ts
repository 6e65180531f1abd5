/**
 * A question and its reading, at Wednesday 2026-03-18 15:30 in Bogota. The reading is written as words:
 * `chat_13` the report (`a|b` where either is right, `-` for none), `@2026-03-17` or `@first..last` the days, last one included,
 * `@2026-03-17T08..2026-03-17T14` clock times, `vs@` the period compared with, `by:`, `top:`, `filter:` and `not:`
 * (a `+` stands for a space), `campaign:` and `skill:` ids, `sl:` seconds, `csv` `xlsx` `chart` `table`, `to:` a place, `least` `worst`.
 * `ask` is asked back, `future` has not begun, `command:help` is a command, `nothing` is small talk.
 * Only what is named is asked for, but for the period: a reading without `@` has none.
 */
export type Row = readonly [question: string, reading: string]
