import { expect, test } from "vitest"
import {
  bodyOf,
  isAnythingPublic,
  publicCouncil,
  publicView,
  publishBody,
  seatRepresentative,
} from "#councils"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import { aJsonFile, broughtIn, jsonFrom, lookedAt, takenFrom } from "../../../tests/builders/exchange.ts"
import { aCommunityMember } from "../../../tests/builders/organizations.ts"
import { asCsvArchive, asJson, asWorkbook } from "../document/taken-out.ts"

const on = "2026-11-22"

/** A council with an organisation, its representative and somebody who comes for themselves, all of it published. */
async function aPublicCouncil(partnership: TestPartnership): Promise<string> {
  const bodyId = await aBody(partnership, { name: "Council" })
  const { id, organizationId } = await aSeat(partnership, { bodyId, heldBy: "library" })
  const contactId = await aRepresentative(partnership, organizationId!, "Amina")
  await partnership.act((tx, actor) =>
    seatRepresentative(tx, actor, { seatId: id, version: 1, contactId, from: "2024-01-01" }),
  )
  await aSeat(partnership, { bodyId, organizationId: await aCommunityMember(partnership) })
  await partnership.act(async (tx, actor) => {
    const seats = await publicView(tx, { bodyId, on, locale: "en" })
    const listed = seats.map(({ holdingId }) => holdingId)
    const named = seats.flatMap(({ representationId }) => representationId ?? [])
    const { version } = (await bodyOf(tx, bodyId))!
    await publishBody(tx, actor, {
      bodyId,
      version,
      isPublic: true,
      shown: [...listed, ...named],
      listed,
      named,
    })
  })
  return bodyId
}

const seen = (partnership: TestPartnership) =>
  partnership.read(async (tx) =>
    (await publicCouncil(tx, { on, locale: "en" })).map(({ nameEn, members }) => [
      nameEn,
      members.map(({ person }) => person),
    ]),
  )

const published = (partnership: TestPartnership) =>
  partnership.read(async (tx) => {
    const bodies = await tx.selectFrom("body").select("id").where("isPublic", "=", true).execute()
    const holdings = await tx.selectFrom("seatHolding").select("id").where("isListed", "=", true).execute()
    const people = await tx.selectFrom("representation").select("id").where("isNamed", "=", true).execute()
    return [bodies.length, holdings.length, people.length]
  })

test("a public council brought in elsewhere publishes nothing there, in whatever form, whatever the file claims", async () => {
  const one = await aPartnership({ on })
  await aPublicCouncil(one)
  expect(await published(one)).toEqual([1, 2, 2])
  const all = await takenFrom(one)
  const text = [...asJson(all)].join("")
  expect(text).not.toMatch(/public|listed|is_named/i)
  const claims = text
    .replaceAll('"classification":"council"', '"is_public":true,"classification":"council"')
    .replaceAll('"post_id":', '"is_listed":true,"is_named":true,"post_id":')
  const files = [
    aJsonFile(text),
    aJsonFile(claims),
    { name: "council.xlsx", content: await asWorkbook("en", all) },
    { name: "council.zip", content: asCsvArchive(all) },
  ]
  for (const file of files) {
    const other = await aPartnership({ on })
    const { preview } = await broughtIn(other, file)
    expect(preview.added).toBe(all.held.memberships.length + all.held.posts.length + 5)
    expect(await published(other)).toEqual([0, 0, 0])
    expect(await other.read((tx) => isAnythingPublic(tx, on))).toBe(false)
  }
})

test("what a person here published stays published, and what a file adds beside it is not", async () => {
  const partnership = await aPartnership({ on })
  const bodyId = await aPublicCouncil(partnership)
  const before = await seen(partnership)
  const vacant = await aSeat(partnership, { bodyId })
  const file = JSON.parse(await jsonFrom(partnership)) as Record<string, Record<string, unknown>[]>
  file["organizations"]!.push({ id: "x", name: "Museum", classification: "member" })
  file["persons"]!.push({ id: "y", name: "Cleo", organization_id: "x" })
  const turn = { post_id: vacant.id, on_behalf_of_id: "x", start_date: "2024-01-01" }
  file["memberships"]!.push({ ...turn, id: "h" }, { ...turn, id: "r", person_id: "y" })
  for (const seat of file["posts"]!) seat["role"] = "non-voting"
  const sent = aJsonFile(file)
  expect(await lookedAt(partnership, sent)).toMatchObject({ added: 4, changed: 3 })
  await broughtIn(partnership, sent)
  expect(await published(partnership)).toEqual([1, 2, 2])
  expect(await seen(partnership)).toEqual(before)
})
