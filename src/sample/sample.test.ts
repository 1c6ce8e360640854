import { describe, expect, it } from "vitest"
import { isGenericName, nameKey, recommendedSectors } from "#organizations"
import * as sample from "./index.ts"

const { organizations, bodies, councilSeats, otherRepresentatives, priorities, needs, findings } = sample
const { documents, plans, rounds, reports, partnership } = sample
const activities = plans.flatMap((plan) => plan.activities)
const outcomes = priorities.flatMap((priority) => priority.outcomes)
const updates = rounds.flatMap((round) => round.updates)
const claims = reports.flatMap((report) => report.claims)
const people = [
  ...organizations.map(({ slug, contact }) => ({ ...contact, organization: slug })),
  ...otherRepresentatives,
]

const slugsOf = (many: readonly { slug: string }[]) => many.map((one) => one.slug)
const withoutRepeats = (many: readonly string[]) => [...new Set(many)]
const unresolved = (wanted: readonly string[], known: readonly string[]) =>
  wanted.filter((slug) => !known.includes(slug))

const plannedIn = (year: number) =>
  plans.filter((plan) => plan.year === year).flatMap((plan) => slugsOf(plan.activities))

describe("the size of the sample", () => {
  it("has 38 organizations, eight bodies and 22 council seats", () => {
    expect([organizations.length, bodies.length, councilSeats.length]).toEqual([38, 8, 22])
  })

  it("has four priorities, 11 outcomes and 36 activities over two years", () => {
    expect([priorities.length, outcomes.length, activities.length]).toEqual([4, 11, 36])
    expect(plans.map((plan) => plan.activities.length)).toEqual([18, 18])
  })

  it("carries six activities into this year, and keeps some with the secretariat", () => {
    expect(activities.filter((activity) => activity.carriedFrom)).toHaveLength(6)
    expect(activities.filter((activity) => activity.ledBySecretariat)).toHaveLength(3)
    expect(activities.filter((activity) => activity.datesAsWritten)).toHaveLength(2)
  })

  it("writes to several organizations in French", () => {
    expect(organizations.filter((organization) => organization.language === "fr")).toHaveLength(8)
  })
})

describe("every name in the sample is used once", () => {
  it("never uses a slug, a person or an e-mail address twice", () => {
    const emails = [...people, ...partnership.coordinators, partnership.translator].map(
      (person) => person.email,
    )
    for (const many of [organizations, people, bodies, councilSeats, priorities, outcomes, needs]) {
      expect(slugsOf(many)).toEqual(withoutRepeats(slugsOf(many)))
    }
    for (const many of [findings, documents, activities, rounds]) {
      expect(slugsOf(many)).toEqual(withoutRepeats(slugsOf(many)))
    }
    expect(emails).toEqual(withoutRepeats(emails))
    expect(emails.filter((email) => !/^[a-z.-]+@[a-z-]+\.example$/.test(email))).toEqual([])
  })

  it("gives no two organizations the same name, short name or other name", () => {
    const names = organizations.flatMap(({ name, acronym, aliases }) =>
      withoutRepeats(
        [name.en, name.fr, ...(acronym ? [acronym.en, acronym.fr] : []), ...aliases].map(nameKey),
      ),
    )
    expect(names).toEqual(withoutRepeats(names))
    expect(names.filter(isGenericName)).toEqual([])
  })
})

describe("every name in the sample leads somewhere", () => {
  it("knows every organization it mentions", () => {
    const mentioned = [
      ...activities.flatMap(({ lead, partners }) => [lead, ...partners]),
      ...bodies.flatMap((body) => body.members),
      ...councilSeats.flatMap((seat) => seat.organization ?? []),
      ...otherRepresentatives.map((person) => person.organization),
      ...documents.map((document) => document.organization),
      ...claims.flatMap((claim) => claim.contributors),
    ]
    expect(unresolved(mentioned, slugsOf(organizations))).toEqual([])
  })

  it("knows every body, document and earlier activity it mentions", () => {
    const bodySlugs = [
      ...activities.map((activity) => activity.body),
      ...bodies.flatMap((body) => body.parent ?? []),
    ]
    const documentSlugs = [
      ...findings.flatMap((finding) => finding.documents),
      ...updates.flatMap((update) => update.answers.flatMap((answer) => answer.documents)),
    ]
    const carried = activities.flatMap((activity) => activity.carriedFrom ?? [])
    expect(unresolved(bodySlugs, slugsOf(bodies))).toEqual([])
    expect(unresolved(documentSlugs, slugsOf(documents))).toEqual([])
    expect(unresolved(carried, plannedIn(-1))).toEqual([])
  })

  it("has a need under each priority and an activity under each outcome, and knows them all", () => {
    const pursued = activities.map((activity) => activity.outcome)
    const supported = needs.flatMap((need) => need.priorities)
    const found = needs.flatMap((need) => need.findings)
    expect(withoutRepeats(pursued).toSorted()).toEqual(slugsOf(outcomes).toSorted())
    expect(withoutRepeats(supported).toSorted()).toEqual(slugsOf(priorities).toSorted())
    expect(withoutRepeats(found).toSorted()).toEqual(slugsOf(findings).toSorted())
  })
})

describe("who is asked and who sits where", () => {
  it("asks about each activity once, in a round of its own year", () => {
    const asked = updates.map((update) => update.activity)
    expect(asked).toEqual(withoutRepeats(asked))
    for (const round of rounds) {
      const activitySlugs = round.updates.map((update) => update.activity)
      expect(unresolved(activitySlugs, plannedIn(round.year))).toEqual([])
    }
  })

  it("asks each organization in one of this year's two waves only", () => {
    const leadOf = new Map(activities.map((activity) => [activity.slug, activity.lead]))
    const [first, second] = rounds
      .filter((round) => round.year === 0)
      .map((round) => round.updates.map((update) => leadOf.get(update.activity)))
    expect(first?.filter((lead) => second?.includes(lead))).toEqual([])
  })

  it("seats people for the organization they belong to, one at a time", () => {
    const organizationOf = new Map(people.map((person) => [person.slug, person.organization]))
    for (const { organization, representations } of councilSeats) {
      expect(representations.filter((each) => organizationOf.get(each.person) !== organization)).toEqual([])
      expect(representations.filter((each) => !each.until)).toHaveLength(organization ? 1 : 0)
    }
  })

  it("never names the lead of an activity among its partners", () => {
    expect(activities.filter(({ lead, partners }) => partners.includes(lead))).toEqual([])
  })
})

describe("what the sample leaves open on purpose", () => {
  it("has no emergency service and no Indigenous organization", () => {
    const sectors = organizations.map((organization) => organization.sector)
    const missing = recommendedSectors.filter((sector) => !sectors.includes(sector))
    expect(missing).toEqual(["emergency", "indigenous"])
  })

  it("has one vacant seat and one seat whose representative was replaced", () => {
    expect(councilSeats.filter((seat) => !seat.organization).map((seat) => seat.sector)).toEqual(["employer"])
    expect(councilSeats.filter((seat) => seat.representations.length === 2)).toHaveLength(1)
  })

  it("has one need without a finding; every finding has a document", () => {
    expect(slugsOf(needs.filter((need) => need.findings.length === 0))).toEqual(["a-ride-to-the-night-shift"])
    expect(findings.filter((finding) => finding.documents.length === 0)).toEqual([])
  })

  it("has one claim without evidence, and it is not in the submitted report", () => {
    const bare = claims.filter(({ extent, evidence }) => /yes|partly/.test(extent) && evidence.length === 0)
    expect(bare.map((claim) => claim.question)).toEqual(["employers-engaged"])
    expect(reports.find((report) => report.submitted)?.claims).not.toContain(bare[0])
  })

  it("shows a zero, a blank and a figure that does not apply", () => {
    const figures = updates.flatMap((update) => update.answers.map((answer) => answer.figure))
    expect(figures).toContainEqual(expect.objectContaining({ kind: "value", value: 0 }))
    expect(figures).toContainEqual(expect.objectContaining({ kind: "blank" }))
    expect(figures).toContainEqual({ kind: "not-applicable" })
  })
})
