/**
 * The time of recruitment that the terms of reference ask for: the month at hand or the next of those named, whole; from
 * today and without an end where they are always open. `today` and the days are `YYYY-MM-DD`.
 */
export function nextOpening(
  months: readonly number[] | null,
  today: string,
): { opensOn: string; closesOn: string | null } {
  if (months === null || months.length === 0) return { opensOn: today, closesOn: null }
  const [year, month] = today.split("-").map(Number) as [number, number]
  const ahead = months
    .map((wanted) => (wanted >= month ? wanted : wanted + 12))
    .toSorted((one, other) => one - other)[0]!
  const [inYear, inMonth] = ahead > 12 ? [year + 1, ahead - 12] : [year, ahead]
  const first = `${inYear}-${String(inMonth).padStart(2, "0")}-01`
  const last = new Date(Date.UTC(inYear, inMonth, 0)).toISOString().slice(0, 10)
  return { opensOn: first < today ? today : first, closesOn: last }
}
