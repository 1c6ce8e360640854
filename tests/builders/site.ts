import { closeMeeting } from "#attendance"
import { bodyOf, publishBody } from "#councils"
import { addAgendaItem } from "#meetings"
import { adoptMinutes, writeParagraph } from "#minutes"
import { countHands, declareBallot } from "#motions"
import { act } from "#platform/acts"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import { changeSite, openSite, proveHost, publish, siteOf } from "#site"
import type { SiteSettings } from "#site"
import { usualRules } from "#terms"
import type { TestPartnership } from "../builders.ts"
import { aBallot, aCouncil, adopted, aMeeting, aMotion } from "./motions.ts"

/** Long ago, so that whoever looks later sees what was published then. */
export const longAgo = new Date("2026-01-05T14:00:00Z")

export const plainSite: SiteSettings = {
  version: 0,
  nameEn: "Welcome",
  nameFr: "Bienvenue",
  taglineEn: "",
  taglineFr: "",
  mainLanguage: "en",
  furtherLanguages: ["ar"],
  accent: "#1c5a46",
  hostName: null,
  email: "",
  telephone: "",
  addressEn: "",
  addressFr: "",
}

/** The public site of a partnership, open since long ago. */
export async function anOpenSite(
  { database, coordinator }: TestPartnership,
  settings: Partial<SiteSettings> = {},
): Promise<void> {
  const actor = { ...coordinator, at: longAgo }
  await act({ database, actor }, async (tx) => {
    const { version, openedAt } = await siteOf(tx)
    await changeSite(tx, actor, { ...plainSite, ...settings, version })
    if (!openedAt) await openSite(tx, actor, { isOpen: true, version: version + 1 })
  })
}

/** Its host name as one that was proved, long ago: what the name servers would have said is taken as said. */
export async function hostProved({ database, coordinator }: TestPartnership, hostName: string) {
  const actor = { ...coordinator, at: longAgo }
  await act({ database, actor }, (tx) => proveHost(tx, actor, { hostName, found: "record" }))
}

/** The smallest picture there is, as a site's logo. */
export async function aLogo(partnership: TestPartnership, store: FileStore) {
  const content = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  )
  return keepFile(store, partnership.coordinator, { name: "logo.png", mediaType: "image/png", content })
}

/** Makes a thing public from a moment on; from long ago unless said otherwise. */
export async function published(
  { database, coordinator }: TestPartnership,
  [matter, subjectId]: readonly [string, string],
  at: Date = longAgo,
): Promise<void> {
  const actor = { ...coordinator, at }
  await act({ database, actor }, (tx) => publish(tx, actor, { matter, subjectId, visibleFrom: null }))
}

/** A body that the public page names, and nobody in it. */
export async function bodyInPublic(partnership: TestPartnership, bodyId: string): Promise<void> {
  await bodySeen(partnership, bodyId, true)
}

/** A body that the public page no longer names. */
export async function bodyHidden(partnership: TestPartnership, bodyId: string): Promise<void> {
  await bodySeen(partnership, bodyId, false)
}

async function bodySeen({ act: acting, read }: TestPartnership, bodyId: string, isPublic: boolean) {
  const { version } = (await read((tx) => bodyOf(tx, bodyId)))!
  const view = { bodyId, version, isPublic, shown: [], listed: [], named: [] }
  await acting((tx, actor) => publishBody(tx, actor, view))
}

/** A council shown in public with adopted terms, a decision and adopted minutes, none of them published yet. */
export async function aCouncilThatDecided(partnership: TestPartnership, texts: { paragraph?: string } = {}) {
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  await bodyInPublic(partnership, bodyId)
  const terms = await adopted(partnership, bodyId, usualRules)
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present", "present"] })
  const { act: acting } = partnership
  const agendaItemId = await acting((tx, actor) =>
    addAgendaItem(tx, actor, { meetingId, kind: "discussion", titleEn: "The bus", titleFr: "L’autobus" }),
  )
  const decision = await aMotion(partnership, { meetingId, agendaItemId })
  const ballotId = await aBallot(partnership, decision, { method: "show-of-hands" })
  await acting(async (tx, actor) => {
    const counts = { for: 2, against: 1, abstained: 0 }
    await countHands(tx, actor, { motionId: decision, ballotId, counts })
    await declareBallot(tx, actor, { motionId: decision, ballotId })
    const { paragraph = "The bus was discussed" } = texts
    await writeParagraph(tx, actor, {
      meetingId,
      agendaItemId,
      textEn: `${paragraph} at length.`,
      textFr: `${paragraph} longuement.`,
    })
    await closeMeeting(tx, actor, meetingId)
    await adoptMinutes(tx, actor, { meetingId, adoptedOn: actor.today, atMeetingId: null })
  })
  return { bodyId, seats, terms, decision, minutes: meetingId }
}

/** An open site with a logo, and something published of every kind there is. */
export async function aSiteWithEverything(partnership: TestPartnership, files: FileStore) {
  const logo = await aLogo(partnership, files)
  await anOpenSite(partnership, { logo })
  const council = await aCouncilThatDecided(partnership)
  for (const matter of ["terms", "decision", "minutes"] as const)
    await published(partnership, [matter, council[matter]])
  return {
    named: {
      logo: logo.id,
      look: "1c5a46.css",
      matter: "decision",
      publishable: council.decision,
      adopted: council.terms,
      decision: council.decision,
      adoptedMinutes: council.minutes,
    },
  }
}
