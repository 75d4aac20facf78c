/** The remainder that is never negative. */
function modulo(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor;
}

/**
 * The days from 1 March to Easter Sunday of the Western churches in a Gregorian year, also before the
 * calendar began. (J. Meeus, *Astronomical Algorithms*, chapter 8.)
 */
export function daysFromMarchToEaster(year: number): number {
  const golden = modulo(year, 19);
  const century = Math.floor(year / 100);
  const ofCentury = modulo(year, 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = modulo(19 * golden + century - Math.floor(century / 4) - moonShift + 15, 30);
  const weekday = modulo(
    32 + 2 * modulo(century, 4) + 2 * Math.floor(ofCentury / 4) - epact - modulo(ofCentury, 4),
    7,
  );
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return epact + weekday - 7 * late + 21;
}
