import { z } from "zod"
import { sectors } from "#organizations"
import { standings } from "#councils"
import { classifications } from "./classification.ts"

/**
 * The shape of an exchanged file: Popolo 1.0.1 (popoloproject.com, CC BY 4.0), whose own schemas are JSON Schema draft-03,
 * written anew. What Popolo has no name for (French texts, sectors, seats that vote) stands beside its own names; what a
 * file has besides is let pass and not taken over.
 */
const id = z
  .string()
  .min(1)
  .max(200)
  .describe("Unique within its list. Entente uses UUIDs; any text will do.")
const reference = z.string().min(1).max(200).nullable()
const text = (most: number) => z.string().max(most).nullable()
const day = z
  .string()
  .regex(/^[0-9]{4}(-[0-9]{2}){0,2}(T.*)?$/)
  .nullable()
const reduced = (what: string) => day.optional().describe(`${what}. May be reduced: "1970", "1970-01".`)
const moment = z.string().max(100).nullable()

export const organization = z
  .looseObject({
    id,
    name: z.string().min(1).max(300).describe("In English, or in the one language it has."),
    name_fr: text(300).optional().describe("In French."),
    acronym: text(300).optional(),
    classification: z
      .enum(classifications)
      .describe(
        "member: an organisation of the partnership. community-member: one person who comes for themselves; the one person at it is they. Everything else: a body of that kind.",
      ),
    parent_id: reference.optional().describe("Of a body: the body it reports to."),
    founding_date: reduced("Of a body: its first day"),
    dissolution_date: reduced("Of a body: its last day, that day included"),
    left_on: day.optional().describe("Of a member: the day it left the partnership; it goes on elsewhere."),
    sector: z.enum(sectors).nullable().optional(),
    sector_as_written: text(300).optional().describe("What somebody wrote where no sector was understood."),
    language: z.enum(["en", "fr"]).nullable().optional().describe("In which it is written to."),
    links: z
      .array(z.looseObject({ url: z.string().max(2000), note: z.string().max(300).optional() }))
      .optional()
      .describe('Its website, with the note "website".'),
    other_names: z
      .array(z.looseObject({ name: z.string().max(300) }))
      .optional()
      .describe("Every other name a workbook may find it by."),
  })
  .describe("A member, or a body of the partnership")

export const person = z
  .looseObject({
    id,
    name: z.string().min(1).max(200),
    organization_id: z
      .string()
      .max(200)
      .describe("The member this person is to be reached at; of a community member, who they are."),
    job_title: text(300).optional(),
    language: z.enum(["en", "fr"]).nullable().optional().describe("In which they are written to."),
    start_date: reduced("Since when the partnership knows them there"),
    end_date: reduced("When they left that organisation"),
    contact_details: z
      .array(z.looseObject({ type: z.string().max(50), value: z.string().max(254) }))
      .optional()
      .describe('Types "email" and "voice". Left out of a file taken by whoever does not keep the roster.'),
  })
  .describe("Somebody at a member organisation, or a community member. They need no account.")

export const post = z
  .looseObject({
    id,
    organization_id: z.string().max(200).describe("The body at whose table the seat is."),
    role: z.enum(standings).describe("What the seat may do."),
    sector: z.enum(sectors).nullable().optional().describe("The sector the seat is kept for."),
    start_date: reduced("The first day of its term"),
    end_date: reduced("The last day of its term, that day included"),
  })
  .describe("A seat. A post without a membership is vacant.")

export const membership = z
  .looseObject({
    id,
    post_id: z.string().max(200),
    organization_id: reference.optional().describe("The body of the post."),
    on_behalf_of_id: reference.optional().describe("The member that holds the seat."),
    person_id: reference.optional().describe("Who sits in the seat for it. Without: that it holds the seat."),
    start_date: reduced("The first day"),
    end_date: reduced("The last day, that day included"),
  })
  .describe(
    "That a member holds a seat (no person_id), or who sits in it for that member. Of a community member both, from and to the same day.",
  )

export const motion = z
  .looseObject({
    id,
    organization_id: reference.optional().describe("The body that was asked to decide."),
    classification: text(200).optional().describe("motion, amendment, or what carrying it brings about."),
    text: z.string().min(1).max(9000),
    text_fr: text(9000).optional(),
    rationale: text(9000).optional(),
    rationale_fr: text(9000).optional(),
    date: moment.optional().describe("When it was moved."),
    creator_id: reference.optional().describe("The person who moved it, where a person did."),
    mover_id: reference.optional().describe("The post whose holder moved it."),
    seconder_id: reference.optional().describe("The post whose holder seconded it."),
    amends_id: reference.optional().describe("The motion whose text this one would change."),
    requirement: text(9000)
      .optional()
      .describe("What was needed, in sentences; as data: rules of its vote event."),
    requirement_fr: text(9000).optional(),
    result: text(100).optional().describe("pass, fail, no-quorum or withdrawn; null while undecided."),
  })
  .describe("What a body was asked to decide")

export const vote = z.looseObject({
  voter_id: reference.optional().describe("The member that holds the seat, or a person."),
  post_id: reference.optional().describe("The seat that voted."),
  voter_name: text(300).optional().describe("Who sat there then."),
  option: z.string().min(1).max(100).describe("yes, no or abstain."),
  weight: z.number().nullable().optional().describe("Left out where each sector has one voice."),
  role: text(200).optional(),
})

export const voteEvent = z
  .looseObject({
    id,
    motion_id: z.string().min(1).max(200),
    organization_id: reference.optional(),
    classification: text(200).optional().describe("consensus, show-of-hands, roll-call, secret or link."),
    start_date: moment.optional(),
    end_date: moment.optional().describe("When the result was declared."),
    result: text(100).optional(),
    counts: z
      .array(z.looseObject({ option: z.string().max(100), value: z.int().min(0) }))
      .optional()
      .describe("Left out until the result is declared."),
    rules: z
      .record(z.string(), z.unknown())
      .nullable()
      .optional()
      .describe("The rules in force when the vote was opened, and what they came to."),
    votes: z
      .array(vote)
      .optional()
      .describe(
        "Who voted how, where that is known. Never of a secret ballot, never before the result is declared.",
      ),
  })
  .describe("One vote on a motion")

const about = z.looseObject({
  format: z.literal("entente-exchange-1"),
  source: z.looseObject({ id: z.string().max(200), name: z.string().max(300), name_fr: z.string().max(300) }),
  exported_on: z.string().max(10),
  withheld: z.array(z.string().max(100)),
})

/** The classes by the key their list has in a file. */
export const classes = {
  organizations: organization,
  persons: person,
  posts: post,
  memberships: membership,
  motions: motion,
  vote_events: voteEvent,
} as const

export const file = z
  .looseObject({
    entente: about.optional().describe("From where and when; left out by other systems."),
    organizations: z.array(organization).max(20_000).optional(),
    persons: z.array(person).max(20_000).optional(),
    posts: z.array(post).max(20_000).optional(),
    memberships: z.array(membership).max(20_000).optional(),
    motions: z.array(motion).max(20_000).optional(),
    vote_events: z.array(voteEvent).max(20_000).optional(),
  })
  .describe("A file of an exchange. A list that is not there says nothing of what it would list.")
