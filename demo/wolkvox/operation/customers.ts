import { Random } from './random.ts'

export interface Customer {
  readonly firstName: string
  readonly lastName: string
  readonly document: string
  readonly documentType: string
  readonly phone: string
  readonly email: string
}

/** How many people ever write or call. */
export const customers = 40_000

// prettier-ignore
export const givenNames = [
  'María Fernanda', 'Juan Camilo', 'Luz Marina', 'Andrés Felipe', 'Yuliana', 'Óscar Iván', 'Ángela', 'José Luis', 'Sofía', 'Germán',
  'Íngrid', 'Sebastián', 'Nubia', 'Álvaro', 'Daniela', 'Ramón', 'Camila', 'Jhon Jairo', 'Érika', 'Mónica', 'Tomás', 'Leidy Johanna',
  'Víctor Hugo', 'Paola', 'Fabián', 'Rocío', 'Nicolás', 'Adriana', 'Hernán', 'Zoraida',
]
// prettier-ignore
export const surnames = [
  'Gómez', 'Rodríguez', 'Muñoz', 'Ríos', 'Peña', 'Castaño', 'Hernández', 'Ospina', 'Quiñones', 'Vargas', 'Ibáñez', 'Londoño', 'Patiño',
  'Cárdenas', 'Zuluaga', 'Martínez', 'Ñáñez', 'Bedoya', 'Suárez', 'Arango', 'Pérez', 'Salazar', 'Güiza', 'Acosta', 'Beltrán',
]
/** What some people enter as their name. */
const hostileNames = [
  '<!channel>',
  '=HYPERLINK("http://x.example","ver")',
  '<b>Ana</b>',
  '\u202Eodnanref',
  '*',
]

/** Wolkvox knows a caller's number at once, and who it is mostly too; both always the same for one `number`. */
export function customer(number: number): Customer {
  const random = new Random('customer', number)
  const firstName = random.chance(0.004) ? random.pick(hostileNames) : random.pick(givenNames)
  const lastName = `${random.pick(surnames)} ${random.pick(surnames)}`
  const document = random.chance(0.06)
    ? `00${random.int(100_000, 999_999)}`
    : String(random.int(10_000_000, 1_199_999_999))
  return {
    firstName,
    lastName,
    document,
    documentType: random.chance(0.94) ? 'CC' : 'CE',
    phone: `573${random.int(0, 24).toString().padStart(2, '0')}${random.int(1_000_000, 9_999_999)}`,
    email: random.chance(0.6) ? `cliente${number}@correo.example` : '',
  }
}
