import { bodyKinds } from "#councils"
import type { BodyKind } from "#councils"
import type { MemberKind } from "#organizations"

/** What an organisation of a file is: a member of the partnership, one person who is a member, or a body by its kind. */
export const classifications = ["member", "community-member", ...bodyKinds] as const

export type Classification = (typeof classifications)[number]

type Said = string | null | undefined

export function classificationOfMember(kind: MemberKind): Classification {
  return kind === "community-member" ? "community-member" : "member"
}

export function kindOfMember(classification: Said): MemberKind {
  return isOnePerson(classification) ? "community-member" : "organization"
}

/** A member who comes for themselves. */
export function isOnePerson(classification: Said): boolean {
  return classification === "community-member"
}

export function isBodyKind(classification: Said): classification is BodyKind {
  return (bodyKinds as readonly Said[]).includes(classification)
}

/** Which of the three it is: a file makes none of them another. */
export function sortOf(classification: Said): "body" | MemberKind {
  return isBodyKind(classification) ? "body" : kindOfMember(classification)
}

const ofBodies = ["parent_id", "founding_date", "dissolution_date"]
const ofOrganizations = ["acronym", "website"]
const ofMembers = [...ofOrganizations, "left_on", "sector", "sector_as_written", "language", "other_names"]

/** What is not said of such a one; it is left out. */
export function notSaidOf(classification: Said): readonly string[] {
  const foreign = {
    body: ofMembers,
    organization: ofBodies,
    "community-member": [...ofBodies, ...ofOrganizations],
  }
  return foreign[sortOf(classification)]
}
