export type Texts = { titleEn: string; titleFr: string; textEn: string; textFr: string }

/** What should stand on the agenda: the list of open actions (no earlier item), or an item that was not reached. */
export type Wanted = Texts & { earlierItemId: string | null }

/** What came back before: its item is null once somebody took it off. */
export type Came = {
  id: string
  earlierItemId: string | null
  agendaItemId: string | null
  itemVersion: number
}

type OnAgenda = Texts & { id: string; version: number; arisesFrom: string | null }

export type Step<Of extends Wanted, On extends OnAgenda> =
  | { do: "add"; wanted: Of }
  | { do: "change"; came: Came; item: On; wanted: Of }
  | { do: "remove"; came: Came; item: On }

/**
 * What makes an agenda say what is open now. What somebody took off is not put back, what somebody wrote is left alone,
 * and what stands on the agenda already, put there by somebody, is not put beside it.
 */
export function businessSteps<Of extends Wanted, On extends OnAgenda>(
  wanted: readonly Of[],
  came: readonly Came[],
  agenda: readonly On[],
): Step<Of, On>[] {
  const steps: Step<Of, On>[] = []
  for (const one of wanted) {
    const before = came.find(({ earlierItemId }) => earlierItemId === one.earlierItemId)
    const item = before && untouched(before, agenda)
    if (!before && !isThere(one, agenda)) steps.push({ do: "add", wanted: one })
    else if (before && item && !saysTheSame(item, one))
      steps.push({ do: "change", came: before, item, wanted: one })
  }
  for (const before of came) {
    const item = untouched(before, agenda)
    const isWanted = wanted.some(({ earlierItemId }) => earlierItemId === before.earlierItemId)
    if (item && !isWanted) steps.push({ do: "remove", came: before, item })
  }
  return steps
}

export type Standing = "taken-off" | "rewritten" | "there" | "not-there"

/** Where one matter stands on the agenda now. */
export function standingOf(wanted: Wanted, came: readonly Came[], agenda: readonly OnAgenda[]): Standing {
  const before = came.find(({ earlierItemId }) => earlierItemId === wanted.earlierItemId)
  if (!before) return isThere(wanted, agenda) ? "there" : "not-there"
  if (before.agendaItemId === null) return "taken-off"
  const item = untouched(before, agenda)
  if (!item) return "rewritten"
  return saysTheSame(item, wanted) ? "there" : "not-there"
}

function untouched<On extends OnAgenda>(came: Came, agenda: readonly On[]): On | undefined {
  return agenda.find(({ id, version }) => id === came.agendaItemId && version === came.itemVersion)
}

function isThere(wanted: Wanted, agenda: readonly OnAgenda[]): boolean {
  return agenda.some(
    (item) =>
      (wanted.earlierItemId !== null && item.arisesFrom === wanted.earlierItemId) ||
      (item.titleEn === wanted.titleEn && item.titleFr === wanted.titleFr),
  )
}

function saysTheSame(item: Texts, wanted: Texts): boolean {
  return (["titleEn", "titleFr", "textEn", "textFr"] as const).every((name) => item[name] === wanted[name])
}
