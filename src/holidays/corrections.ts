/** What date-holidays 3.37 has wrong of a country's public holidays, in the words of its own rules. */
export interface Correction {
  /** ISO 3166, two letters. */
  readonly country: string
  /** Rules of date-holidays that the law does not know. */
  readonly drop?: readonly string[]
  /** Rules that the law has. */
  readonly add?: readonly string[]
  /** The law, and where it was read. */
  readonly law: string
}

/** LOSEP, fourth general provision: rest on a Tuesday moves to Monday, on a Wednesday or Thursday to Friday. */
const restedBesideWeekend =
  'if tuesday then previous monday if wednesday, thursday then next friday if saturday then previous friday if sunday then next monday'
const offWeekend = 'if saturday then previous friday if sunday then next monday'

/**
 * The standing laws, as they hold from 2024 on; days that a government decrees for one year are in no table. A test
 * shows for each row a date that the library has wrong and this table right, so that a row that a new release of the
 * library makes needless is found.
 */
export const corrections: readonly Correction[] = [
  {
    country: 'CO',
    drop: ['easter'],
    law: 'Ley 51 de 1983, art. 1: Holy Thursday and Good Friday, no Easter Sunday (suin-juriscol.gov.co)',
  },
  {
    country: 'PE',
    drop: ['easter'],
    law: 'Decreto Legislativo 713, art. 6: Holy Thursday and Good Friday, no Easter Sunday (lpderecho.pe)',
  },
  {
    country: 'CL',
    drop: ['easter'],
    add: ['easter -1'],
    law: 'Ley 2.977, art. 1: Good Friday and the Saturday after it (legalchile.cl, feriadoschilenos.cl)',
  },
  {
    country: 'MX',
    drop: ['12-01 every 6 years since 1934'],
    add: ['10-01 every 6 years since 2024'],
    law: 'Ley Federal del Trabajo, art. 74 VII, as of DOF 30 September 2024 (dof.gob.mx)',
  },
  {
    country: 'EC',
    drop: ['easter -3', '09-10', '01-01', '05-01', '05-24', '08-10', '11-02', '11-03', '12-25'],
    add: [
      `01-01 ${offWeekend}`,
      `05-01 ${restedBesideWeekend}`,
      `05-24 ${restedBesideWeekend}`,
      `08-10 ${restedBesideWeekend}`,
      `10-09 ${restedBesideWeekend}`,
      // Of two days in a row the one that would leave a gap moves to the other side of its neighbour.
      '11-02 if wednesday then next friday if saturday then previous friday if sunday then next tuesday',
      '11-03 if wednesday then previous monday if saturday then previous thursday if sunday then next monday',
      `12-25 ${offWeekend}`,
    ],
    law: 'Código del Trabajo, art. 65, and the law of Registro Oficial Suplemento 906, 20 December 2016 (notimundo.com.ec, elcomercio.com)',
  },
  {
    country: 'CR',
    drop: ['10-12 if monday then previous friday'],
    add: ['08-31 since 2024', '12-01 since 2023'],
    law: 'Código de Trabajo, art. 148, by Ley 9803 and Ley 10050 (nacion.com, MTSS for 2026)',
  },
  {
    country: 'SV',
    add: ['01-01', '05-10', '06-17'],
    law: 'Código de Trabajo, art. 190 (elindependiente.sv)',
  },
  {
    country: 'HN',
    drop: ['10-03', '10-12', '10-21'],
    add: ['1st wednesday in October 12:00 P3D'],
    law: 'Decreto 78-2015: for employers from Wednesday noon to Saturday noon (elheraldo.hn, COHEP)',
  },
  {
    country: 'GT',
    drop: ['06-30 if tuesday then previous monday if wednesday,thursday then next friday'],
    add: [
      '06-30 if tuesday, wednesday then previous monday if thursday, friday, saturday, sunday then next monday',
    ],
    law: 'Decreto 19-2018, as left by the Constitutional Court on 16 April 2020 (leydenegocios.com, prensalibre.com)',
  },
  {
    country: 'PY',
    add: ['06-20 since 2026'],
    law: 'Ley 7544 of 2025 (rcc.com.py, abc.com.py)',
  },
]
