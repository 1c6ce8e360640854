import { afterAll, expect, test } from "vitest"
import { addBody, addSeat, seatRepresentative } from "#councils"
import { addressOfLink, personWithEmail } from "#identity"
import { moveMotion, openBallot, votePurpose } from "#motions"
import { addContact, addOrganization } from "#organizations"
import { createPartnership, systemActor } from "#partnerships"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { keyFor, readSettings } from "#platform/settings"
import { signedIn } from "./fixture-person.ts"
import { aDataFolder, cleanUp, killWithDatabase, startServing } from "./fixture.ts"
import type { Served } from "./fixture.ts"
import { openServices } from "./open-services.ts"

afterAll(cleanUp)

const voters = 200
const choiceOf = (place: number) => (place % 10 < 6 ? "for" : place % 10 < 8 ? "against" : "abstain")

/** A partnership whose council of 200 is asked by link; with the way to vote of each seat. */
async function aLargeCouncil(data: string) {
  const opened = await openServices({
    settings: readSettings({ ENTENTE_DATA: data }),
    progress: () => undefined,
  })
  const { database, clock, secret, settings } = opened
  try {
    const operator = {
      email: settings.operatorEmail,
      name: "Operator",
      locale: "en",
      at: clock.now(),
    } as const
    const coordinatorId = await database.outside((tx) => personWithEmail(tx, operator))
    const names = { slug: "large", nameEn: "Large", nameFr: "Grand" }
    const id = await createPartnership({ database, clock }, { ...names, coordinatorId })
    const actor = systemActor(id, clock)
    const linkKey = keyFor(secret, "personal-links")
    const motionId = await act({ database, actor }, (tx) => aMotionBefore(tx, actor))
    const { ballotId } = await act({ database, actor }, (tx) =>
      openBallot(tx, actor, { motionId, method: "link", closesOn: inTenDays(actor), linkKey }),
    )
    const links = await database.read(id, (tx) => tx.selectFrom("ballotLink").select("linkId").execute())
    const paths: string[] = []
    for (const { linkId } of links) {
      const services = { database, baseUrl: "http://x", key: linkKey, formAt: { [votePurpose]: "vote" } }
      const address = await addressOfLink(services, { partnershipId: id, id: linkId, locale: "en" })
      paths.push(new URL(address!).pathname)
    }
    return { paths, motionId, ballotId }
  } finally {
    await opened.close()
  }
}

async function aMotionBefore(tx: Tx, actor: Actor): Promise<string> {
  const names = { nameEn: "Council", nameFr: "Conseil" }
  const bodyId = await addBody(tx, actor, { kind: "council", ...names, startsOn: "2024-01-01" })
  for (let place = 0; place < voters; place++) {
    const name = `Organisation ${place}`
    const organizationId = await addOrganization(tx, actor, {
      nameEn: name,
      nameFr: name,
      sector: "settlement",
    })
    const seat = { bodyId, standing: "voting", startsOn: "2024-01-01", organizationId } as const
    const seatId = await addSeat(tx, actor, seat)
    const email = `member${place}@large.example`
    const contactId = await addContact(tx, actor, { organizationId, name: "Member", email, locale: "en" })
    await seatRepresentative(tx, actor, { seatId, version: 1, contactId, from: "2024-01-01" })
  }
  return moveMotion(tx, actor, { at: { bodyId }, textEn: "That we go on", textFr: "Que nous continuions" })
}

function inTenDays({ at }: Actor): string {
  return new Date(at.getTime() + 10 * 86_400_000).toISOString().slice(0, 10)
}

type Ballot = { path: string; body: FormData; acknowledged: boolean }

function ballotOf(path: string, place: number): Ballot {
  const body = new FormData()
  body.set("key", crypto.randomUUID())
  body.set("does", "vote")
  body.set("choice", choiceOf(place))
  body.set("reason", "")
  return { path, body, acknowledged: false }
}

/** Sends one vote; acknowledged when it led to a receipt, and never when the connection was cut. */
async function cast({ origin }: Served, ballot: Ballot, whenIn: () => void): Promise<void> {
  try {
    const headers = { Origin: origin }
    const answer = await fetch(origin + ballot.path, {
      method: "POST",
      body: ballot.body,
      headers,
      redirect: "manual",
    })
    await answer.text()
    if (answer.status !== 302) return
    expect(answer.headers.get("location")).toBe(`${ballot.path}/receipt`)
    ballot.acknowledged = true
    whenIn()
  } catch {
    // Cut off: whoever voted does not know whether it arrived, and sends the same form again.
  }
}

test("200 vote at once, half send twice and the server is killed in the middle: each vote counts exactly once", async () => {
  const data = aDataFolder()
  const { paths, motionId, ballotId } = await aLargeCouncil(data)
  const ballots = paths.map(ballotOf)
  expect(ballots).toHaveLength(voters)
  let server = await startServing(data)
  const cut = () => {
    if (ballots.filter(({ acknowledged }) => acknowledged).length === 60) killWithDatabase(data, server)
  }
  const twice = ballots.flatMap((ballot, place) => (place % 2 === 0 ? [ballot, ballot] : [ballot]))
  await Promise.all(twice.map((ballot) => cast(server, ballot, cut)))
  const before = ballots.filter(({ acknowledged }) => acknowledged).length
  expect(before).toBeGreaterThanOrEqual(60)
  expect(before).toBeLessThan(voters)
  await server.ended

  server = await startServing(data)
  for (let round = 0; round < 10 && ballots.some(({ acknowledged }) => !acknowledged); round++) {
    const again = ballots.filter(
      ({ acknowledged }, place) => !acknowledged || (round === 0 && place % 2 === 0),
    )
    await Promise.all(again.map((ballot) => cast(server, ballot, () => undefined)))
  }
  expect(ballots.filter(({ acknowledged }) => !acknowledged)).toEqual([])

  const person = await signedIn(server)
  const votes = `/en/large/council/motions/votes/${ballotId}`
  const page = (await person.visit(votes))!.page
  expect(page).toContain("200 of 200 have voted")
  const form = (await person.form(votes, "key"))!
  form.set("does", "declare")
  expect((await person.send(votes, form))?.location).toBe(`/en/large/council/motions/${motionId}`)
  const declared = (await person.visit(`/en/large/council/motions/${motionId}`))!.page
  expect(declared).toContain("120 for, 40 against, 40 abstentions.")
  expect(declared).toContain("Carried")
  server.signal("SIGTERM")
  expect(await server.ended).toBe(0)
}, 60_000)
