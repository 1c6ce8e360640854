import { bodyKinds } from "#councils"
import type { BodyKind } from "#councils"

/** What an organisation of a file is: a member of the partnership, or one of its bodies, by kind. */
export const classifications = ["member", ...bodyKinds] as const

export type Classification = (typeof classifications)[number]

/** The one place that says how a member is classified: a kind of member of its own becomes a classification here. */
export function classificationOfMember(): Classification {
  return "member"
}

export function isBodyKind(classification: string | null | undefined): classification is BodyKind {
  return (bodyKinds as readonly (string | null | undefined)[]).includes(classification)
}

/** What is said of members only, and of bodies only; of the others it is left out. */
export const ofMembers = [
  "acronym",
  "left_on",
  "sector",
  "sector_as_written",
  "language",
  "website",
  "other_names",
]
export const ofBodies = ["parent_id", "founding_date", "dissolution_date"]
