import { phrases } from '../text/phrases.ts'

/** What people split by and no report has: teams, shifts, sites. */
export const unknownSplits = phrases(
  'team, teams, shift, shifts, site, sites, branch, branches, office, offices, region, regions, city, cities, country, countries, supervisor, supervisors, leader, leaders, team leader, department, departments, area, areas, company, companies, client company, floor, equipo, equipos, turno, turnos, jornada, jornadas, sede, sedes, sucursal, sucursales, oficina, oficinas, region, regiones, ciudad, ciudades, pais, paises, supervisora, supervisores, lider, lideres, coordinador, coordinadora, coordinadores, departamento, departamentos, empresa, empresas, equipe, equipes, turma, turmas, filial, filiais, regiao, regioes, regional, cidade, cidades, lideranca, coordenador, coordenadora, coordenadores, setor, setores',
)

const units = [
  ...'minutes seconds hours percent dollars pesos euros reais soles usd cop mxn brl ars clp pen'.split(' '),
  ...'minutos segundos horas dolares bolivares colones quetzales lempiras guaranies moneda moeda'.split(' '),
]

/** How a figure is to be written, which it says itself: "en minutos", "in dollars". */
export const inUnits = units.flatMap((unit) => ['in', 'en', 'em'].map((lead) => [lead, unit]))

/** Which of what is counted is meant, by what no report tells: the longest, the second attempt, a running total. */
export const unknownParts = phrases(
  'longest, the longest, shortest, the shortest, slowest, fastest, mas largo, mas larga, mas largos, mas largas, mas corto, mas corta, mas cortos, mas cortas, mas larguitas, mas demoradas, mas demorados, mais longo, mais longa, mais longos, mais longas, mais curto, mais curta, mais curtos, mais curtas, mais demoradas, mais demorados, mais compridas, first attempt, on the first attempt, second attempt, on the second attempt, third attempt, on the third attempt, primer intento, del primer intento, segundo intento, del segundo intento, tercer intento, del tercer intento, primeira tentativa, da primeira tentativa, segunda tentativa, da segunda tentativa, terceira tentativa, da terceira tentativa, running total',
)
