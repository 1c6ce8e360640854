/** Where a call stands on a day; both its first and its last day count. Dates are `YYYY-MM-DD`. */
export function callWindow(
  call: { opensOn: string; closesOn: string },
  today: string,
): "not-open-yet" | "open" | "closed" {
  if (today < call.opensOn) return "not-open-yet"
  return today <= call.closesOn ? "open" : "closed"
}
