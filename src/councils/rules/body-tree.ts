type Placed = { id: string; parentId: string | null }

export type Tree<Body> = Body & { branches: Tree<Body>[] }

/** Bodies under the body they report to, in the order given; one whose parent is not among them stands at the top. */
export function bodyTree<Body extends Placed>(bodies: readonly Body[]): Tree<Body>[] {
  const known = new Set(bodies.map((body) => body.id))
  const under = (parentId: string | null): Tree<Body>[] =>
    bodies
      .filter(
        (body) => (body.parentId !== null && known.has(body.parentId) ? body.parentId : null) === parentId,
      )
      .map((body) => ({ ...body, branches: under(body.id) }))
  return under(null)
}

/** Whether a body stands somewhere under another, or is it. */
export function isWithin(bodies: readonly Placed[], id: string, ancestorId: string): boolean {
  const parents = new Map(bodies.map((body) => [body.id, body.parentId]))
  const passed = new Set<string>()
  let at: string | null = id
  while (at !== null && !passed.has(at)) {
    if (at === ancestorId) return true
    passed.add(at)
    at = parents.get(at) ?? null
  }
  return false
}
