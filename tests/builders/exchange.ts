import { countHands, declareBallot, handInVote, moveAmendment, noteVotes, withdrawMotion } from "#motions"
import {
  changeContact,
  changeOrganization,
  contactLeft,
  contactsOf,
  organizationLeft,
  organizationOf,
  sectors,
} from "#organizations"
import {
  bodyKinds,
  bodyOf,
  endBody,
  endSeat,
  giveSeat,
  seatOf,
  seatRepresentative,
  standings,
} from "#councils"
import {
  asJson,
  takenOut,
  confirmExchange,
  exchangePreview,
  previewExchange,
  readExchangeFile,
  sourceOf,
} from "#exchange"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import type { SentFile } from "#platform/imports"
import type { Locale } from "#platform/words"
import { councilSheets } from "../../src/exchange/document/council-sheets.ts"
import { heldBy } from "../../src/exchange/reads/held.ts"
import type { TestPartnership } from "../builders.ts"
import { aBody, aRepresentative, aSeat } from "./councils.ts"
import { aBallot, aCouncil, aMeeting, aMotion } from "./motions.ts"
import { aCommunityMember, anOrganization, testFiles } from "./organizations.ts"

/** The same numbers for the same seed. */
export function dice(seed: number) {
  let state = seed
  const roll = (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
  return { roll, one: <Of>(list: readonly Of[]): Of => list[roll(list.length)]!, maybe: () => roll(2) === 0 }
}

export type Dice = ReturnType<typeof dice>

/** Names and words that are hard on files: marks of formulas, quotes, line ends, other scripts, blanks at the edge. */
const hard = [
  "=1+1",
  "-North",
  "@home",
  "'quoted",
  'the "best"',
  "a, b; c",
  "São Paulo",
  "مركز",
  "constructor",
  "Ünïon",
]

/** A partnership of which nearly everything is left to chance: bodies, seats, turns, people who left, motions of all kinds. */
export async function fillByChance(partnership: TestPartnership, seed: number): Promise<void> {
  const { roll, one, maybe } = dice(seed)
  const organizations: string[] = []
  const people = new Map<string, string[]>()
  for (let place = 0; place < 5 + roll(4); place++) {
    const name = `${one(hard)} ${seed}-${place}`
    const id = await anOrganization(partnership, {
      name,
      acronym: maybe() ? `A${place}` : null,
      sector: place === 0 ? "lived-experience" : maybe() ? one(sectors) : null,
      sectorAsWritten: maybe() ? "Something else" : null,
      locale: maybe() ? "fr" : "en",
      website: maybe() ? `https://example.org/${place}` : null,
      aliases: maybe() ? [`=Old ${name}`, `Former ${place}`] : [],
    })
    organizations.push(id)
    people.set(id, [
      await aRepresentative(partnership, id, `${one(hard)} ${place}`),
      await aRepresentative(partnership, id, `Bo ${place}`),
    ])
    if (maybe()) await partnership.act((tx, actor) => writeTo(tx, actor, id, place))
  }
  for (let place = 0; place < 3 + roll(3); place++) {
    const id = await aCommunityMember(partnership, {
      // Some share their name with each other or with what an organisation was once called.
      name: maybe() ? "Former 1" : `${one(hard)} ${roll(2)}`,
      sector: maybe() ? one(sectors) : null,
      locale: maybe() ? "fr" : "en",
      email: maybe() ? `ana${place}@home.example` : null,
      phone: maybe() ? `+1 416 555-02${place}0` : null,
    })
    organizations.push(id)
    people.set(id, [])
  }
  const bodies: string[] = []
  for (let place = 0; place < 2 + roll(4); place++)
    bodies.push(
      await aBody(partnership, {
        name: `Body ${place}`,
        kind: one(bodyKinds),
        startsOn: maybe() ? "2018-05-01" : null,
        parentId: place > 0 && maybe() ? one(bodies) : null,
      }),
    )
  for (let place = 0; place < 4 + roll(5); place++) {
    const bodyId = one(bodies)
    const { id } = await aSeat(partnership, {
      bodyId,
      standing: one(standings),
      sector: maybe() ? one(sectors) : null,
      startsOn: "2019-01-01",
      organizationId: maybe() ? one(organizations) : null,
    })
    let day = 2020
    for (let turn = 0; turn < roll(4); turn++, day++)
      await turnOf(partnership, { id, day, organizations, people, seed })
    if (roll(5) === 0) await ended(partnership, id)
  }
  await personReplaced(partnership, {
    bodyId: bodies[0]!,
    personId: organizations.at(-1)!,
    to: organizations[2]!,
  })
  const last = bodies.at(-1)!
  if (maybe())
    await partnership.act(async (tx, actor) => {
      const { version } = (await bodyOf(tx, last))!
      await endBody(tx, actor, { id: last, version, endsOn: "2025-12-31" })
    })
  await motionsByChance(partnership, seed)
  const leaving = [organizations[0]!, organizations.at(-1)!].filter(maybe)
  for (const id of leaving)
    await partnership.act(async (tx, actor) => {
      const { version } = (await organizationOf(tx, id))!
      await organizationLeft(tx, actor, { id, version })
    })
  await partnership.act(async (tx, actor) => {
    const [contact] = await contactsOf(tx, organizations[1]!)
    await contactLeft(tx, actor, { id: contact!.id, version: contact!.version })
  })
}

type Act = Parameters<Parameters<TestPartnership["act"]>[0]>

async function writeTo(tx: Act[0], actor: Act[1], id: string, place: number): Promise<void> {
  const [contact] = await contactsOf(tx, id)
  await changeContact(tx, actor, {
    id: contact!.id,
    version: contact!.version,
    name: contact!.name,
    locale: "fr",
    email: `ana${place}@example.org`,
    phone: `+1 416 555-01${place}0`,
    jobTitle: "@Director",
  })
  const organization = (await organizationOf(tx, id))!
  const { leftOn: _, sector, sectorAsWritten: __, ...said } = organization
  await changeOrganization(tx, actor, { ...said, sector: sector as null, nameEn: `${said.nameEn} Centre` })
}

/** Somebody who comes for themselves held a seat, and an organisation holds it after them. */
async function personReplaced(
  partnership: TestPartnership,
  { bodyId, personId, to }: { bodyId: string; personId: string; to: string },
): Promise<void> {
  const { id } = await aSeat(partnership, { bodyId, organizationId: personId, startsOn: "2021-01-01" })
  await partnership.act(async (tx, actor) => {
    const { version } = (await seatOf(tx, id))!
    await giveSeat(tx, actor, { id, version, organizationId: to, from: "2023-03-01" })
  })
}

type Turn = { id: string; day: number; organizations: string[]; people: Map<string, string[]>; seed: number }

async function turnOf(
  partnership: TestPartnership,
  { id, day, organizations, people, seed }: Turn,
): Promise<void> {
  const { one, maybe } = dice(seed + day)
  await partnership
    .act(async (tx, actor) => {
      const holder = one(organizations)
      const held = await tx
        .selectFrom("seatHolding")
        .select("organizationId")
        .where("seatId", "=", id)
        .where("endsOn", "is", null)
        .executeTakeFirst()
      const organizationId = held?.organizationId === holder ? null : holder
      const { version } = (await seatOf(tx, id))!
      if (organizationId === null && !held) return
      await giveSeat(tx, actor, { id, version, organizationId, from: `${day}-03-01` })
      // Whoever comes for themselves sits there already.
      const those = organizationId === null ? [] : people.get(organizationId)!
      if (those.length === 0 || maybe()) return
      const contactId = one(those)
      await seatRepresentative(tx, actor, {
        seatId: id,
        version: version + 1,
        contactId,
        from: `${day}-04-01`,
      })
    })
    .catch((thrown: unknown) => {
      // A chance that the doors refuse, or that changes nothing, is no chance.
      if (
        !(thrown instanceof Error) ||
        !/record|refus|Invalid|Conflict/i.test(`${thrown.name} ${thrown.message}`)
      )
        throw thrown
    })
}

async function ended(partnership: TestPartnership, id: string): Promise<void> {
  await partnership.act(async (tx, actor) => {
    const { version } = (await seatOf(tx, id))!
    await endSeat(tx, actor, { id, version, endsOn: "2026-06-30" })
  })
}

/** Motions of every kind: carried, lost, without a quorum, withdrawn, amended, not voted on; every way to vote. */
async function motionsByChance(partnership: TestPartnership, seed: number): Promise<void> {
  const { one, roll } = dice(seed * 7)
  const { bodyId, seats } = await aCouncil(partnership, { seats: 4 })
  const meetingId = await aMeeting(partnership, bodyId, {
    seats,
    marks: ["present", "present", "present", "absent"],
  })
  const texts = { textEn: `=That we ${one(hard)}\nand more`, textFr: `-Que nous ${one(hard)}` }
  for (const method of ["roll-call", "secret", "show-of-hands", "consensus"] as const) {
    const motionId = await aMotion(
      partnership,
      { meetingId },
      { ...texts, rationaleEn: "Because", moverSeatId: seats[0]! },
    )
    if (method === "show-of-hands")
      await partnership
        .act((tx, actor) =>
          moveAmendment(tx, actor, { amendsId: motionId, textEn: "Another text", textFr: "Un autre texte" }),
        )
        .then((amendmentId) =>
          decided(partnership, { motionId: amendmentId, method: "roll-call", seats, roll }),
        )
    await decided(partnership, { motionId, method, seats, roll })
  }
  const withdrawn = await aMotion(partnership, { meetingId }, { textEn: "Withdrawn", textFr: "Retirée" })
  await partnership.act((tx, actor) => withdrawMotion(tx, actor, withdrawn))
  await aMotion(partnership, { bodyId }, { textEn: "Not voted on", textFr: "Sans vote" })
  const open = await aMotion(partnership, { bodyId }, { textEn: "By link", textFr: "Par lien" })
  await aBallot(partnership, open, { method: "link" })
}

type Deciding = {
  motionId: string
  method: "roll-call" | "secret" | "show-of-hands" | "consensus"
  seats: readonly string[]
  roll: Dice["roll"]
}

async function decided(
  partnership: TestPartnership,
  { motionId, method, seats, roll }: Deciding,
): Promise<void> {
  const ballotId = await aBallot(partnership, motionId, { method })
  await partnership.act(async (tx, actor) => {
    const choice = () => (["for", "for", "against", "abstain"] as const)[roll(4)]!
    const here = seats.slice(0, 3)
    if (method === "roll-call")
      await noteVotes(tx, actor, {
        motionId,
        ballotId,
        votes: here.map((seatId) => ({ seatId, choice: choice(), was: null })),
      })
    if (method === "show-of-hands")
      await countHands(tx, actor, { motionId, ballotId, counts: { for: 2, against: 1, abstained: 0 } })
    if (method === "secret")
      for (const seatId of here) await handInVote(tx, actor, { motionId, ballotId, seatId, choice: choice() })
    await declareBallot(tx, actor, { motionId, ballotId })
  })
}

/** Everything somebody of the partnership may take out. */
export function takenFrom(partnership: TestPartnership, role = "coordinator") {
  const about = { id: partnership.id, nameEn: "Test", nameFr: "Essai" }
  return partnership.read((tx) => takenOut(tx, partnership.as(role), about))
}

/** The same as one JSON text. */
export async function jsonFrom(partnership: TestPartnership, role = "coordinator"): Promise<string> {
  return [...asJson(await takenFrom(partnership, role))].join("")
}

/** The sheets of a workbook, to be written over. */
export async function sheetsFrom(partnership: TestPartnership, locale: Locale) {
  const { held, about } = await takenFrom(partnership)
  return councilSheets(locale, held, about).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => [...row]),
  }))
}

export function heldIn(partnership: TestPartnership) {
  return partnership.read((tx) => heldBy(tx, partnership.coordinator.timeZone))
}

export function aJsonFile(data: unknown): SentFile {
  const content = Buffer.from(typeof data === "string" ? data : JSON.stringify(data))
  return { name: "other.json", content }
}

/** Somebody's file, read and looked at; nothing is written. */
export async function lookedAt(partnership: TestPartnership, sent: SentFile, system = "elsewhere") {
  const content = await readExchangeFile(sent)
  const source = sourceOf(content, system)
  return partnership.read((tx) => exchangePreview(tx, partnership.coordinator, { content, source }))
}

/** A file of another system, looked at and not confirmed. @returns the import's id */
export async function anIncomingFile(partnership: TestPartnership, files: FileStore): Promise<string> {
  const organizations = [{ id: "1", name: "Riverside Centre", classification: "member" }]
  return (await keptFile(partnership, aJsonFile({ organizations }), files)).id
}

/** A file, read and kept with what it would do. */
export async function keptFile(
  partnership: TestPartnership,
  sent: SentFile,
  files: FileStore,
  system = "elsewhere",
) {
  const content = await readExchangeFile(sent)
  const source = sourceOf(content, system)
  const file = await keepFile(files, partnership.coordinator, { ...sent, mediaType: "application/json" })
  const id = await partnership.act((tx, actor) =>
    previewExchange(tx, actor, { file, content, source, locale: "en" }),
  )
  return { id, content }
}

/** The same, kept and confirmed. */
export async function broughtIn(partnership: TestPartnership, sent: SentFile, system = "elsewhere") {
  const { id, content } = await keptFile(partnership, sent, await testFiles(), system)
  const preview = await partnership.act((tx, actor) => confirmExchange(tx, actor, { id, content }))
  return { id, preview }
}
