import { beforeEach, expect, test } from "vitest"
import { joinNetwork, leaveNetwork, sayProvince, systemActor } from "#partnerships"
import type { Province } from "#partnerships"
import { act } from "#platform/acts"
import { fixedClock } from "#platform/clock"
import type { Tx } from "#platform/database"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { addActivity } from "#plans"
import { addPriority } from "#strategy"
import { offeredForms } from "../reads/offered-forms.ts"
import { ownTemplates, templatesFor } from "../reads/templates.ts"
import { newestTemplate } from "../rules/template-of.ts"
import type { ReportTemplate } from "../rules/template.ts"
import { addTemplate } from "./add-template.ts"
import { changeTemplate, removeTemplate } from "./change-template.ts"
import { offerTemplate, takeTemplate } from "./offer-template.ts"
import { startReport } from "./start-report.ts"

const clock = fixedClock("2026-11-22T17:00:00Z")

let network: TestPartnership
let member: TestPartnership

beforeEach(async () => {
  ;[network, member] = [await aPartnership({ name: "Network" }), await aPartnership()]
  await joins(member)
})

function operator<Result>(work: (tx: Tx, actor: ReturnType<typeof systemActor>) => Promise<Result>) {
  const actor = systemActor(network.id, clock)
  return act({ database: network.database, actor }, (tx) => work(tx, actor))
}

const joins = (one: TestPartnership) =>
  operator((tx, actor) => joinNetwork(tx, actor, { memberId: one.id, slug: one.slug }))

function aForm(changes: Partial<ReportTemplate> = {}): Promise<string> {
  const title = { en: "Regional report", fr: "Rapport régional" }
  const template = { ...newestTemplate, key: "regional", title, ...changes }
  return network.act((tx, actor) => addTemplate(tx, actor, { template, as: "next-version" }))
}

const offer = (id: string) => network.act((tx, actor) => offerTemplate(tx, actor, id))
const offeredTo = (one: TestPartnership) =>
  one.read(async (tx) =>
    (await offeredForms(tx)).map(({ template: { key, version } }) => `${key} ${version}`),
  )
const take = async (one: TestPartnership) => {
  const [found] = await one.read(offeredForms)
  return one.act((tx, actor) => takeTemplate(tx, actor, found!.id))
}

test("a network's steward offers a form; each member takes a copy that is word for word the same, and reports on it", async () => {
  const id = await aForm()
  expect(await offeredTo(member), "not offered yet").toEqual([])
  await offer(id)
  expect(await offeredTo(member)).toEqual(["regional 1"])
  await take(member)
  const [own] = await member.read(ownTemplates)
  const [theirs] = await network.read(ownTemplates)
  expect(own!.template).toEqual(theirs!.template)
  expect(own!.takenFrom).toBe(network.id)
  await expect(take(member)).rejects.toMatchObject({ status: 409 })
  await member.act(async (tx, actor) => {
    const priorityId = await addPriority(tx, actor, { titleEn: "Welcome", titleFr: "Accueil" })
    const activity = { titleEn: "Write", titleFr: "Rédiger", leads: [], partners: [] }
    await addActivity(tx, actor, { fiscalYear: 2026, priorityId, ...activity })
    await startReport(tx, actor, { fiscalYear: 2026, template: "regional" })
  })
})

test("what was offered stays as it is, for the network and for who took it; a change is the next version, which is offered again", async () => {
  const id = await aForm()
  await offer(id)
  const taken = await take(member)
  const heading = { ...newestTemplate, title: { en: "Other", fr: "Autre" } }
  const edit = { kind: "heading", heading } as const
  for (const [unit, form] of [
    [network, id],
    [member, taken],
  ] as const) {
    await expect(
      unit.act((tx, actor) => changeTemplate(tx, actor, { id: form, revision: 1, edit })),
    ).rejects.toMatchObject({ status: 409 })
    await expect(
      unit.act(async (tx) => {
        await tx.updateTable("reportTemplate").set({ revision: 9 }).where("id", "=", form).execute()
      }),
      "nor in any other way",
    ).rejects.toMatchObject({ code: "23001" })
  }
  await expect(
    network.act((tx, actor) => removeTemplate(tx, actor, { id, revision: 1 })),
  ).rejects.toMatchObject({ status: 409 })
  await expect(offer(id)).rejects.toMatchObject({ status: 409 })
  const next = await aForm({ title: { en: "Regional report, renewed", fr: "Rapport régional renouvelé" } })
  expect(await offeredTo(member)).toEqual(["regional 1"])
  await offer(next)
  expect(await offeredTo(member)).toEqual(["regional 2"])
  await take(member)
  const versions = (await member.read(ownTemplates)).map(({ template }) => template.version)
  expect(versions).toEqual(["1", "2"])
  // What a member makes of it is a form of its own, under its own name.
  const [first] = await member.read(ownTemplates)
  await member.act((tx, actor) => addTemplate(tx, actor, { template: first!.template, as: "next-version" }))
  const keys = (await member.read(ownTemplates)).map(({ template }) => template.key)
  expect(new Set(keys).size).toBe(2)
  expect(keys.filter((key) => key === "regional")).toHaveLength(2)
})

test("a form for one province is offered and begun there only", async () => {
  await offer(await aForm({ region: "BC" }))
  await offer(await aForm({ key: "for-all" }))
  const livesIn = (province: Province) => member.act((tx, actor) => sayProvince(tx, actor, { province }))
  expect(await offeredTo(member), "nobody said where").toEqual(["for-all 1"])
  await livesIn("ON")
  expect(await offeredTo(member)).toEqual(["for-all 1"])
  await livesIn("BC")
  expect(await offeredTo(member)).toEqual(["for-all 1", "regional 1"])
  const id = (await member.read(offeredForms)).find(({ template }) => template.region === "BC")!.id
  await member.act((tx, actor) => takeTemplate(tx, actor, id))
  const begins = () => member.read(async (tx) => (await templatesFor(tx, 2026)).map(({ key }) => key))
  expect(await begins()).toContain("regional")
  await livesIn("YT")
  expect(await begins()).not.toContain("regional")
  await expect(
    member.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2026, template: "regional" })),
  ).rejects.toMatchObject({ status: 400 })
})

test("who is in no network of theirs finds nothing, and who left keeps what it took", async () => {
  await offer(await aForm())
  const stranger = await aPartnership()
  expect(await offeredTo(stranger)).toEqual([])
  const [found] = await member.read(offeredForms)
  await expect(stranger.act((tx, actor) => takeTemplate(tx, actor, found!.id))).rejects.toMatchObject({
    status: 404,
  })
  // Another network cannot offer what is not its own, and who is no network offers nothing.
  const id = await stranger.act((tx, actor) =>
    addTemplate(tx, actor, { template: { ...newestTemplate, key: "theirs" }, as: "own-form" }),
  )
  await expect(stranger.act((tx, actor) => offerTemplate(tx, actor, id))).rejects.toMatchObject({
    status: 404,
  })
  await expect(offer(id)).rejects.toMatchObject({ status: 404 })
  await take(member)
  await operator((tx, actor) => leaveNetwork(tx, actor, { memberId: member.id, slug: member.slug }))
  expect(await offeredTo(member)).toEqual([])
  expect(await member.read(ownTemplates)).toHaveLength(1)
})

test("a form of one's own that has the network's short name is not overwritten", async () => {
  await offer(await aForm())
  await member.act((tx, actor) =>
    addTemplate(tx, actor, { template: { ...newestTemplate, key: "regional" }, as: "own-form" }),
  )
  await expect(take(member)).rejects.toMatchObject({
    status: 409,
    reason: { key: "reports.form-name-taken" },
  })
})

test("only the operator says who belongs to a network, and only a coordinator offers, takes, or says where", async () => {
  const id = await aForm()
  await expect(
    network.act((tx, actor) => joinNetwork(tx, actor, { memberId: member.id, slug: member.slug })),
  ).rejects.toMatchObject({ status: 403 })
  for (const role of ["chair", "observer"] as const) {
    const as = network.as(role)
    await expect(
      network.act((tx) => offerTemplate(tx, as, id)),
      role,
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      network.act((tx) => takeTemplate(tx, as, id)),
      role,
    ).rejects.toMatchObject({ status: 403 })
    await expect(network.act((tx) => sayProvince(tx, as, { province: "ON" }))).rejects.toMatchObject({
      status: 403,
    })
  }
})
