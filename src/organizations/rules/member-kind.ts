import { fold } from "#platform/workbooks"

/** What a member is: an organisation, or one person who comes for themselves. */
export const memberKinds = ["organization", "community-member"] as const

export type MemberKind = (typeof memberKinds)[number]

const written: Record<MemberKind, ReadonlySet<string>> = {
  organization: phrases(
    "organization, organisation, organisme, agency, member organization, organisme membre",
  ),
  "community-member":
    phrases(`community member, community members, individual, individual member, resident, person,
    membre de la communauté, membre de la collectivité, membre communautaire, membre à titre individuel, particulier,
    résident, résidente, personne`),
}

/** The kind somebody wrote, in either language; null when it is not understood. */
export function recognizeKind(text: string): MemberKind | null {
  const folded = fold(text)
  return memberKinds.find((kind) => written[kind].has(folded)) ?? null
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map(fold))
}
