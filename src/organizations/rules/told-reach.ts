import type { MemberKind } from "./member-kind.ts"

type Reachable = { kind: MemberKind; email: string | null; phone: string | null }

/** How a member is reached as somebody may read it who does not keep the roster: a person's own address is not told. */
export function toldReach<Known extends Reachable>(known: Known): Known {
  return known.kind === "community-member" ? { ...known, email: null, phone: null } : known
}
