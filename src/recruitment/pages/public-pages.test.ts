import { afterAll, expect, test } from "vitest"
import { bodyOf, publicView, publishBody, seatRepresentative } from "#councils"
import { testApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import { aCommunityMember, anOrganization } from "../../../tests/builders/organizations.ts"
import { openRecruitment } from "../acts/open-recruitment.ts"

const app = await testApp()
afterAll(() => expect(app.troubles).toEqual([]))

/** Everything the public may not see has this in its name. */
const canary = "Canary"

async function seatOf(partnership: TestPartnership, bodyId: string, [holder, person]: [string, string]) {
  const organizationId = await anOrganization(partnership, { name: holder, nameFr: holder, sector: "health" })
  const seat = await aSeat(partnership, { bodyId, organizationId, sector: "seniors" })
  const contactId = await aRepresentative(partnership, organizationId, person)
  await partnership.act((tx, actor) =>
    seatRepresentative(tx, actor, { seatId: seat.id, version: 1, contactId, from: "2024-01-01" }),
  )
}

async function aPublishedCouncil() {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership, { name: "Council" })
  const hidden = await aBody(partnership, { name: `${canary} group`, kind: "working-group" })
  await seatOf(partnership, bodyId, ["Open Library", "Named Amina"])
  await seatOf(partnership, bodyId, ["Quiet Clinic", `${canary} person`])
  await seatOf(partnership, bodyId, [`${canary} shelter`, `${canary} somebody`])
  await seatOf(partnership, hidden, [`${canary} house`, `${canary} anybody`])
  for (const name of ["Open Ana", `${canary} Bo`])
    await aSeat(partnership, { bodyId, organizationId: await aCommunityMember(partnership, { name }) })
  const on = partnership.coordinator.today
  for (const id of [bodyId, hidden]) {
    const seats = await partnership.read((tx) => publicView(tx, { bodyId: id, on, locale: "en" }))
    const told = seats.filter(({ holderEn }) => !holderEn.includes(canary) || id === hidden)
    const { version } = (await partnership.read((tx) => bodyOf(tx, id)))!
    await partnership.act((tx, actor) =>
      publishBody(tx, actor, {
        bodyId: id,
        version,
        isPublic: id === bodyId,
        shown: seats.flatMap(({ holdingId, representationId }) => [holdingId, representationId!]),
        listed: told.map(({ holdingId }) => holdingId),
        named: told
          .filter(({ person }) => !person?.includes(canary) || id === hidden)
          .map(({ representationId }) => representationId!),
      }),
    )
  }
  return { partnership, bodyId }
}

test("the public page shows what was published and nothing else, in page and data, in both languages", async () => {
  const { partnership } = await aPublishedCouncil()
  const anyone = app.browser()
  for (const locale of ["en", "fr"]) {
    for (const path of [
      `/${locale}/${partnership.slug}/members`,
      `/${locale}/${partnership.slug}/members.data`,
    ]) {
      const answer = await anyone.visit(path)
      expect(answer.status).toBe(200)
      const text = await answer.text()
      for (const shown of ["Open Library", "Named Amina", "Quiet Clinic", "Open Ana"])
        expect(text, path).toContain(shown)
      expect(text, path).not.toContain(canary)
      for (const untold of ["seniors", "voting", "health", "@home.example"])
        expect(text, path).not.toContain(untold)
    }
  }
  const page = await (await anyone.visit(`/en/${partnership.slug}/members`)).text()
  expect(page).toContain(`/fr/${partnership.slug}/members`)
  expect(page).not.toContain(`/en/${partnership.slug}/join`)
})

test("a partnership where nothing was published answers like one that does not exist", async () => {
  const partnership = await aPartnership()
  await aBody(partnership)
  const anyone = app.browser()
  const [here, nowhere] = [
    await anyone.visit(`/en/${partnership.slug}/members`),
    await anyone.visit("/en/nowhere-at-all/members"),
  ]
  expect([here.status, nowhere.status]).toEqual([404, 404])
  const plain = (text: string, slug: string) => text.replaceAll(slug, "").replaceAll(/nonce="[^"]*"/g, "")
  expect(plain(await here.text(), partnership.slug)).toBe(plain(await nowhere.text(), "nowhere-at-all"))
})

test("the page to join by and the page of members lead to each other while both are open", async () => {
  const { partnership, bodyId } = await aPublishedCouncil()
  await partnership.act((tx, actor) =>
    openRecruitment(tx, actor, { bodyId, opensOn: "2024-01-01", closesOn: null, seeksEn: "", seeksFr: "" }),
  )
  const anyone = app.browser()
  const address = `/fr/${partnership.slug}`
  expect(await (await anyone.visit(`${address}/members`)).text()).toContain(`href="${address}/join"`)
  expect(await (await anyone.visit(`${address}/join`)).text()).toContain(`href="${address}/members"`)
})
