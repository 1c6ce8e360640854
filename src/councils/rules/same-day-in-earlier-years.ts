/** A day (`YYYY-MM-DD`) and the same day of the years before it; 29 February becomes the 28th where there is none. */
export function sameDayInEarlierYears(day: string, many: number): string[] {
  const [year, month, date] = day.split("-") as [string, string, string]
  return Array.from({ length: many }, (_, back) => {
    const earlier = Number(year) - back
    const isLeap = new Date(Date.UTC(earlier, 1, 29)).getUTCMonth() === 1
    return `${earlier}-${month}-${month === "02" && date === "29" && !isLeap ? "28" : date}`
  })
}
