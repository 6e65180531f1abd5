import { entry, type Entry, months, weekdays, numbers, ordinals } from './entry.ts'

export const spanish: readonly Entry[] = [
  ...weekdays(
    'lunes, martes, miércoles|mier, jueves, viernes, sábado, domingo',
    'lun, , mie, jue, vie|vier, sab, dom',
    'los lunes, los martes, los miércoles, los jueves, los viernes, los sábados|sabados, los domingos|domingos',
  ),
  ...months(
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre',
    'ene, feb|febr, mar|mzo, abr, may, jun, jul, ago|agto, sep|sept|set|setbre, oct, nov, dic|dici',
    ['mar', 'may', 'ago', 'set', 'dici', 'ene', 'dic'],
  ),
  ...numbers(
    'cero, uno|un|una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno|veintiún, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve',
  ),
  ...numbers('treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa', 30, 10),
  ...numbers(
    'cien|ciento, doscientos, trescientos, cuatrocientos, quinientos, seiscientos, setecientos, ochocientos, novecientos, mil',
    100,
    100,
  ),
  ...ordinals(
    'primero|primer|primera|primeros|primeras, segundo|segunda, tercero|tercer|tercera, cuarto|cuarta, quinto|quinta, sexto|sexta',
  ),
  entry({ is: 'unit', unit: 'second' }, 'segundo, segundos, seg, segs'),
  entry({ is: 'unit', unit: 'minute' }, 'minuto, minutos, min, mins'),
  entry({ is: 'unit', unit: 'half-hour' }, 'media hora, medias horas'),
  entry({ is: 'unit', unit: 'hour' }, 'hora, horas, hrs'),
  entry({ is: 'unit', unit: 'day' }, 'día, días, día calendario, días calendario, días completos'),
  entry(
    { is: 'unit', unit: 'week' },
    'semana, semanas, sem, semana completa, semanas completas, semana calendario',
  ),
  entry({ is: 'unit', unit: 'weekend' }, 'fin de semana, fines de semana, finde, findes, fds, fin de sem'),
  entry({ is: 'unit', unit: 'fortnight' }, 'quincena, quincenas'),
  entry({ is: 'unit', unit: 'month' }, 'mes, meses, mes calendario, mes completo, meses completos'),
  entry({ is: 'unit', unit: 'bimester' }, 'bimestre, bimestres'),
  entry({ is: 'unit', unit: 'quarter' }, 'trimestre, trimestres, cuarto, trim, trimestre completo'),
  entry({ is: 'unit', unit: 'four-months' }, 'cuatrimestre, cuatrimestres'),
  entry({ is: 'unit', unit: 'semester' }, 'semestre, semestres, mitad del año, mitad de año'),
  entry({ is: 'unit', unit: 'half' }, 'mitad'),
  entry({ is: 'unit', unit: 'year' }, 'año, años, año calendario'),
  entry({ is: 'unit', unit: 'decade' }, 'década, décadas, siglo, siglos'),
  entry(
    { is: 'which', which: 'last' },
    'pasado, pasada, pasados, pasadas, último, última, últimos, últimas, que pasó, que acaba de pasar, recién pasado, más reciente, que termino, que acaba de terminar, ult',
  ),
  entry(
    { is: 'which', which: 'previous' },
    'anterior, anteriores, previo, previa, previos, previas, precedente',
  ),
  entry({ is: 'which', which: 'before-last' }, 'antepasado, antepasada, tras anterior, trasanterior'),
  entry(
    { is: 'which', which: 'this' },
    'este, esta, estos, estas, actual, actuales, corriente, en curso, presente, que corre, ese, esa, de hoy',
  ),
  entry(
    { is: 'which', which: 'next' },
    'próximo, próxima, próximos, próximas, siguiente, siguientes, que viene, que vienen, entrante, que entra',
  ),
  entry(
    { is: 'relative-day', days: 0 },
    'hoy, hoy día, día de hoy, el día de hoy, al día de hoy, fecha actual, la fecha, hoi, oy',
  ),
  entry({ is: 'relative-day', days: -1 }, 'ayer, día de ayer, el día de ayer, aller, alluer, aier'),
  entry(
    { is: 'relative-day', days: -2 },
    'anteayer, antier, antes de ayer, antesdeayer, antes de aller, antiayer, día de antier, día de anteayer',
  ),
  entry({ is: 'relative-day', days: -3 }, 'trasanteayer, trasantier'),
  entry({ is: 'relative-day', days: 1 }, 'mañana, día de mañana'),
  entry({ is: 'relative-day', days: 2 }, 'pasado mañana'),
  entry({ is: 'now' }, 'ahora, ahora mismo, el momento, este momento, la actualidad, ahorita'),
  entry({ is: 'evening-before' }, 'anoche, la noche de ayer, la noche pasada'),
  entry(
    { is: 'part', part: 'morning' },
    'por la mañana, en la mañana, de la mañana, a la mañana, la mañana, esta mañana, las mañanas, las horas de la mañana, en horas de la mañana, horas de la mañana, por las mañanas',
  ),
  entry(
    { is: 'part', part: 'afternoon' },
    'tarde, por la tarde, en la tarde, de la tarde, a la tarde, la tarde, horas de la tarde, en horas de la tarde, tardes, por las tardes',
  ),
  entry(
    { is: 'part', part: 'night' },
    'noche, por la noche, en la noche, de la noche, a la noche, la noche, horas de la noche, en horas de la noche, de noche',
  ),
  entry(
    { is: 'part', part: 'small-hours' },
    'madrugada, de madrugada, por la madrugada, en la madrugada, de la madrugada, la madrugada',
  ),
  entry(
    { is: 'clock', hour: 12 },
    'mediodía, medio día, al mediodía, del mediodía, el mediodía, del medio día, 12 m, 12 m ., 12 del día, doce del día, 12 del mediodía, doce del mediodía, 12 del medio día, 12 meridiano, doce meridiano',
  ),
  entry({ is: 'clock', hour: 24 }, 'medianoche, media noche, la medianoche, la media noche'),
  entry({ is: 'meridiem', half: 'am' }, 'am, a m, a . m ., a . m'),
  entry({ is: 'meridiem', half: 'pm' }, 'pm, p m, p . m ., p . m'),
  entry(
    { is: 'so-far' },
    'hasta ahora, hasta hoy, hasta la fecha, hasta el momento, a la fecha, hasta el día de hoy, al día de hoy, a hoy, al corte',
  ),
  entry(
    { is: 'to-date', unit: 'year' },
    'lo que va del año, lo que va de año, lo corrido del año, lo que llevamos de año, lo que llevamos del año, lo que va corrido del año, acumulado del año, acumulado año, año corrido, lo que va de este año, lo que va corrido de año, lo que ha corrido del año, transcurso del año, curso del año',
  ),
  entry(
    { is: 'to-date', unit: 'month' },
    'lo que va del mes, lo que va de mes, lo corrido del mes, lo que llevamos de mes, lo que llevamos del mes, lo que va corrido del mes, acumulado del mes, acumulado mes, mes corrido, lo que va de este mes, lo que va corrido de mes, lo que ha corrido del mes, transcurso del mes, curso del mes',
  ),
  entry(
    { is: 'to-date', unit: 'week' },
    'lo que va de la semana, lo que va de semana, lo corrido de la semana, lo que llevamos de semana, lo que llevamos de la semana, acumulado de la semana, lo que va de esta semana, lo que va corrido de la semana, lo que va corrido de semana, lo que ha corrido de la semana, transcurso de la semana, curso de la semana',
  ),
  entry(
    { is: 'to-date', unit: 'quarter' },
    'lo que va del trimestre, lo corrido del trimestre, acumulado del trimestre',
  ),
  entry(
    { is: 'to-date', unit: 'day' },
    'lo que va del día, lo que va de hoy, lo corrido del día, lo corrido de hoy, lo que llevamos de hoy, lo que llevamos del día, acumulado del día, lo que va corrido del día, transcurso del día, curso del día, transcurso de hoy',
  ),
  entry(
    { is: 'edge', edge: 'start' },
    'principio, principios, comienzo, comienzos, inicio, inicios, principios de, a principios de, inicio de, inicio del, inicios de, comienzo de, comienzos de, comienzo del, principio de, principio del, empezar',
  ),
  entry({ is: 'edge', edge: 'middle' }, 'mediados, mediados de, a mediados de, medio de'),
  entry(
    { is: 'edge', edge: 'end' },
    'final, finales, fines, fin, final de, finales de, a finales de, final del, fin de, fin del, fines de, cierre de, cierre del',
  ),
  entry({ is: 'article' }, 'el, la, los, las, mi, lo, nuestro, nuestra'),
  entry(
    { is: 'filler' },
    'el, la, los, las, en, de, del, a, por, durante, al, para, en el, en la, de el, del dia, en la franja de, en la franja horaria de, en el horario de, en el rango de',
  ),
  entry({ is: 'of' }, 'de, del, de la, de los, de el, en, en el, en la, el, para'),
  entry(
    { is: 'from' },
    'de, del, desde, desde el, desde la, de la, desde las, de las, desde los, del día, desde el día, comenzando el',
  ),
  entry(
    { is: 'to' },
    'a, al, hasta, hasta el, hasta la, a la, hasta las, a las, al día, hasta el día, y hasta, y hasta el, hacia, hasta el mes de',
  ),
  entry({ is: 'between' }, 'entre, entre el, entre la, entre las, entre los'),
  entry({ is: 'and' }, 'y, y el, y la, y las, e, a, al'),
  entry(
    { is: 'since' },
    'desde, desde el, desde la, desde las, a partir de, a partir del, a partir de la, a partir de las, a contar de, a contar del, comenzando, comenzando el, empezando el, de para acá',
  ),
  entry(
    { is: 'after' },
    'después de, después del, después de la, después de las, luego de, luego del, pasado el, posterior a, posterior al, luego de las, mas tarde de las',
  ),
  entry(
    { is: 'before' },
    'antes de, antes del, antes de la, antes de las, previo a, anterior a, anterior al',
  ),
  entry({ is: 'until' }, 'hasta, hasta el, hasta la, hasta las, hasta los'),
  entry(
    { is: 'onwards' },
    'en adelante, y después, o después, o posterior, y posterior, y posteriores, o posteriores, y en adelante, para acá, hasta acá, y siguientes, a la fecha, hasta hoy, a hoy, hasta ahora, hasta la fecha, o más tarde, y más tarde',
  ),
  entry({ is: 'for' }, 'por, durante'),
  entry({ is: 'ago-before' }, 'hace, ase, de hace, desde hace'),
  entry({ is: 'ago' }, 'atrás'),
  entry(
    { is: 'versus' },
    'vs, vs ., versus, contra, frente a, frente al, respecto a, respecto al, respecto de, respecto del, con respecto a, con respecto al, comparado con, comparada con, comparados con, comparadas con, comparado contra, comparado a, comparado al, comparados contra, en comparación con, en comparación a, en comparación al, en contraste con, comparando con, versos, comparar con, compáralo con, compara con, compáralos con, compararlo con, compararlos con',
  ),
  entry({ is: 'same' }, 'mismo, misma, mismos, mismas, el mismo, la misma, los mismos, las mismas'),
  entry({ is: 'half-past' }, 'y media'),
  entry({ is: 'quarter-past' }, 'y cuarto'),
  entry({ is: 'less' }, 'menos'),
  entry({ is: 'clock-article' }, 'a la, a las, las, la, de las, desde las, hasta las, de la'),
  entry({ is: 'hour-mark' }, 'h, hs, hrs, horas, en punto, hora'),
  entry({ is: 'day-number' }, 'día, dia, el día, los días, días'),
  entry(
    { is: 'beginning' },
    'que inicia, que empieza, que comienza, que inició, que empezó, que comenzó, a partir de, iniciando, comenzando, que arranca, que inicia el, que empieza el, que comienza el, a partir del, que empezó el, que comenzó el',
  ),
  entry(
    { is: 'week-of' },
    'semana de, semana del, semana del día, sem del, semana que termina el, semana que terminó el, semana que termina, semana que terminó, semana que cierra el, semana que cerró el',
  ),
  entry({ is: 'every' }, 'cada, todos los, todas las'),
  entry(
    { is: 'greeting' },
    'buenos días, buen día, buenas tardes, buenas noches, buenas, feliz día, feliz tarde, feliz semana, buena tarde, buena noche, buen fin de semana, feliz noche, muy buenos días',
  ),
  entry(
    { is: 'unusable' },
    'horario laboral, horas laborales, horario hábil, horas hábiles, horario de oficina, días hábiles, día hábil, días laborales, días laborables, día laboral, horario de atención, festivos, festivo, feriados, feriado, entre semana, horario comercial, recientemente, últimamente, antenoche, anteanoche, resto de, resto del, restante de, restante del, temprano, más temprano, semana santa, semana mayor, carnaval, carnavales, año fiscal, ejercicio fiscal, hora y media, horas y media, otro día, otra semana, otro mes, hace rato, un rato, hace poco, primeras horas, últimas horas, últimos días, días pasados',
  ),
  entry({ is: 'holiday', holiday: 'christmas' }, 'navidad, la navidad, día de navidad'),
  entry({ is: 'holiday', holiday: 'christmas-eve' }, 'nochebuena'),
  entry({ is: 'holiday', holiday: 'new-year' }, 'año nuevo, día de año nuevo'),
  entry({ is: 'holiday', holiday: 'new-years-eve' }, 'nochevieja, fin de año'),
  entry({ is: 'holiday', holiday: 'black-friday' }, 'black friday, viernes negro'),
  entry(
    { is: 'holiday', holiday: 'labour-day' },
    'día del trabajo, día del trabajador, día internacional del trabajo, día de los trabajadores',
  ),
]
