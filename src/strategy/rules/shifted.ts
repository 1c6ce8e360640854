export type Way = "up" | "down"

/** A list in which one has changed places with its neighbour; at the end of the list nothing changes. */
export function shifted(ids: readonly string[], id: string, way: Way): string[] {
  const at = ids.indexOf(id)
  const to = at + (way === "up" ? -1 : 1)
  if (at < 0 || to < 0 || to >= ids.length) return [...ids]
  return ids.toSpliced(at, 1).toSpliced(to, 0, id)
}
