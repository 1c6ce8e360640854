/** The last day of a term of office that begins on a day and lasts so many years. Days are `YYYY-MM-DD`. */
export function termEnd(from: string, years: number): string {
  const [year, month, day] = from.split("-").map(Number) as [number, number, number]
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10)
}
