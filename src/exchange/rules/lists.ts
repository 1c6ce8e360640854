/** What a column may hold. `first-day` and `last-day` are days that may come reduced: "1970" is its first or its last day. */
export type Holds =
  | "id"
  | "ref"
  | "text"
  | "lines"
  | "first-day"
  | "last-day"
  | "choice"
  | "address"
  | "email"
  | "data"

/** Of what an id is. Members and bodies are both organisations, as in Popolo. */
export type Kind = "organization" | "person" | "post" | "membership" | "motion" | "vote-event"

export type Column = {
  code: string
  holds: Holds
  /** Whose id a `ref` is. */
  to?: Kind | "voter"
  /** Which codes a `choice` may be. */
  of?: "classification" | "sector" | "standing" | "language"
  /** At most so many characters. */
  most?: number
  isNeeded?: true
  /** Only for whoever keeps the roster; left out of everybody else's file. */
  isContactDetail?: true
  /** Said besides, worked out anew each time: a file that says something else of it changes nothing. */
  isSaidBesides?: true
  /** Stands as it was first said; what is there is never moved elsewhere by a file. */
  stays?: true
  /** Filled in where nothing is known, for somebody or something that was found here by name. */
  fills?: true
}

export const listCodes = [
  "organizations",
  "persons",
  "posts",
  "memberships",
  "motions",
  "vote_events",
  "votes",
] as const

/** The lists of a file, in the order they are read. In JSON the votes stand inside their vote event. */
export type ListCode = (typeof listCodes)[number]

const id: Column = { code: "id", holds: "id", most: 200 }
const name: Column = { code: "name", holds: "text", most: 300, isNeeded: true }
const startDate: Column = { code: "start_date", holds: "first-day" }
const endDate: Column = { code: "end_date", holds: "last-day" }
const result: Column = { code: "result", holds: "text", most: 100 }
const classification: Column = { code: "classification", holds: "text", most: 200 }
const body: Column = { code: "organization_id", holds: "ref", to: "organization" }

export const columns: Readonly<Record<ListCode, readonly Column[]>> = {
  organizations: [
    id,
    name,
    { code: "name_fr", holds: "text", most: 300 },
    { code: "acronym", holds: "text", most: 300, fills: true },
    { code: "classification", holds: "choice", of: "classification", isNeeded: true },
    { code: "parent_id", holds: "ref", to: "organization" },
    { code: "founding_date", holds: "first-day" },
    { code: "dissolution_date", holds: "last-day" },
    { code: "left_on", holds: "first-day" },
    { code: "sector", holds: "choice", of: "sector", fills: true },
    { code: "sector_as_written", holds: "text", most: 300 },
    { code: "language", holds: "choice", of: "language" },
    { code: "website", holds: "address", most: 2000, fills: true },
    { code: "other_names", holds: "lines", most: 9000 },
  ],
  persons: [
    id,
    { ...name, most: 200 },
    { ...body, isNeeded: true, stays: true },
    { code: "job_title", holds: "text", most: 300, fills: true },
    { code: "language", holds: "choice", of: "language" },
    startDate,
    endDate,
    { code: "email", holds: "email", most: 254, isContactDetail: true, fills: true },
    { code: "phone", holds: "text", most: 100, isContactDetail: true, fills: true },
  ],
  posts: [
    id,
    { ...body, isNeeded: true, stays: true },
    { code: "role", holds: "choice", of: "standing", isNeeded: true },
    { code: "sector", holds: "choice", of: "sector" },
    startDate,
    endDate,
  ],
  memberships: [
    id,
    { code: "post_id", holds: "ref", to: "post", isNeeded: true, stays: true },
    { ...body, isSaidBesides: true },
    { code: "on_behalf_of_id", holds: "ref", to: "organization", stays: true },
    { code: "person_id", holds: "ref", to: "person", stays: true },
    startDate,
    endDate,
  ],
  motions: [
    { ...id, isNeeded: true },
    body,
    classification,
    { code: "text", holds: "text", most: 9000, isNeeded: true },
    { code: "text_fr", holds: "text", most: 9000 },
    { code: "rationale", holds: "text", most: 9000 },
    { code: "rationale_fr", holds: "text", most: 9000 },
    { code: "date", holds: "text", most: 100 },
    { code: "creator_id", holds: "ref", to: "person" },
    { code: "mover_id", holds: "ref", to: "post" },
    { code: "seconder_id", holds: "ref", to: "post" },
    { code: "amends_id", holds: "ref", to: "motion" },
    { code: "requirement", holds: "text", most: 9000, isSaidBesides: true },
    { code: "requirement_fr", holds: "text", most: 9000, isSaidBesides: true },
    result,
  ],
  vote_events: [
    { ...id, isNeeded: true },
    { code: "motion_id", holds: "ref", to: "motion", isNeeded: true },
    body,
    classification,
    { code: "start_date", holds: "text", most: 100 },
    { code: "end_date", holds: "text", most: 100 },
    result,
    { code: "counts", holds: "lines", most: 2000 },
    { code: "rules", holds: "data", most: 9000 },
  ],
  votes: [
    { code: "vote_event_id", holds: "ref", to: "vote-event", isNeeded: true },
    { code: "voter_id", holds: "ref", to: "voter" },
    { code: "post_id", holds: "ref", to: "post" },
    { code: "voter_name", holds: "text", most: 300 },
    { code: "option", holds: "text", most: 100, isNeeded: true },
    { code: "weight", holds: "text", most: 20 },
    { code: "role", holds: "text", most: 200 },
  ],
}

const kinds: Readonly<Record<Exclude<ListCode, "votes">, Kind>> = {
  organizations: "organization",
  persons: "person",
  posts: "post",
  memberships: "membership",
  motions: "motion",
  vote_events: "vote-event",
}

/** The lists whose rows have an id of their own. */
export type NamedList = Exclude<ListCode, "votes">

export const namedLists = listCodes.filter((list): list is NamedList => list !== "votes")

export function kindOfList(list: NamedList): Kind {
  return kinds[list]
}

export function columnOf(list: ListCode, code: string): Column | undefined {
  return columns[list].find((column) => column.code === code)
}
