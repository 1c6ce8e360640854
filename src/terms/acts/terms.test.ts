import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { addBody } from "#councils"
import {
  adoptTerms,
  draftTerms,
  rulesInForce,
  setRules,
  termsOf,
  termsVersion,
  writeSection,
} from "../index.ts"
import { amendmentsOf } from "../reads/terms.ts"
import { usualRules } from "../rules/rules.ts"
import type { Rules } from "../rules/rules.ts"
import { discardDraft } from "./discard-draft.ts"

const eight: Rules = { ...usualRules, quorum: { ...usualRules.quorum, needed: { kind: "fixed", count: 8 } } }

async function aBody(
  { act }: TestPartnership,
  name: string,
  parentId: string | null = null,
): Promise<string> {
  return act((tx, actor) =>
    addBody(tx, actor, {
      kind: parentId ? "working-group" : "council",
      nameEn: name,
      nameFr: `${name} (fr)`,
      parentId,
      startsOn: null,
      endsOn: null,
    }),
  )
}

const adoption = (id: string, on: string, inForceFrom = on) => ({
  id,
  adoptedOn: on,
  inForceFrom,
  how: "meeting" as const,
  noteEn: "",
  noteFr: "",
  amendments: [],
})

async function adoptedTerms(
  partnership: TestPartnership,
  bodyId: string,
  rules: Rules,
  on: string,
  from = on,
) {
  const { act } = partnership
  const id = await act((tx, actor) => draftTerms(tx, actor, bodyId))
  await act((tx, actor) => setRules(tx, actor, { id, version: 1, rules }))
  await act((tx, actor) => adoptTerms(tx, actor, adoption(id, on, from)))
  return id
}

test("the rule in force on a meeting's date decides, whatever was adopted since", async () => {
  const partnership = await aPartnership()
  const body = await aBody(partnership, "Council")
  const { read } = partnership
  const first = await adoptedTerms(partnership, body, eight, "2024-04-27")
  const second = await adoptedTerms(partnership, body, usualRules, "2025-06-01", "2025-09-01")
  const on = (day: string) => read((tx) => rulesInForce(tx, body, day))
  expect(await on("2024-04-26")).toEqual({ rules: usualRules, termsVersionId: null })
  expect(await on("2025-08-31")).toEqual({ rules: eight, termsVersionId: first })
  expect(await on("2025-09-01")).toEqual({ rules: usualRules, termsVersionId: second })
})

test("a body without terms of its own goes by those of the body it reports to", async () => {
  const partnership = await aPartnership()
  const council = await aBody(partnership, "Council")
  const team = await aBody(partnership, "Team", council)
  const terms = await adoptedTerms(partnership, council, eight, "2024-04-27")
  const inForce = await partnership.read((tx) => rulesInForce(tx, team, "2026-01-10"))
  expect(inForce).toEqual({ rules: eight, termsVersionId: terms })
})

test("adopted terms never change: not by an act, and not by the database itself", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const body = await aBody(partnership, "Council")
  const id = await adoptedTerms(partnership, body, eight, "2024-04-27")
  const refused = { status: 409, reason: { key: "terms.adopted-already" } }
  const section = { key: "vision", textEn: "Later", textFr: "" } as const
  const was = { ...section, textEn: "" }
  await expect(
    act((tx, actor) => writeSection(tx, actor, { id, version: 2, section, was })),
  ).rejects.toMatchObject(refused)
  await expect(
    act((tx, actor) => setRules(tx, actor, { id, version: 2, rules: usualRules })),
  ).rejects.toMatchObject(refused)
  await expect(act((tx, actor) => discardDraft(tx, actor, id))).rejects.toMatchObject(refused)
  await expect(act((tx, actor) => adoptTerms(tx, actor, adoption(id, "2025-01-01")))).rejects.toMatchObject(
    refused,
  )
  const behind = act(async (tx) => {
    await tx.updateTable("termsVersion").set({ rules: "{}" }).where("id", "=", id).execute()
  })
  await expect(behind).rejects.toMatchObject({ code: "23001" })
})

test("two who write two sections at once both keep theirs; two who write the same section are told", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const body = await aBody(partnership, "Council")
  const id = await act((tx, actor) => draftTerms(tx, actor, body))
  const write = (key: "vision" | "mission", textEn: string) =>
    act((tx, actor) =>
      writeSection(tx, actor, {
        id,
        version: 1,
        section: { key, textEn, textFr: "" },
        was: { key, textEn: "", textFr: "" },
      }),
    )
  await write("vision", "Everybody belongs")
  await write("mission", "We bring partners together")
  await expect(write("vision", "Another")).rejects.toMatchObject({ reason: { key: "web.changed-meanwhile" } })
  const draft = await read((tx) => termsVersion(tx, id))
  const said = Object.fromEntries(draft!.sections.map((each) => [each.key, each.textEn]))
  expect([said["vision"], said["mission"]]).toEqual(["Everybody belongs", "We bring partners together"])
})

test("a new version begins from the one before, and only one draft waits at a time", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const body = await aBody(partnership, "Council")
  await adoptedTerms(partnership, body, eight, "2024-04-27")
  const id = await act((tx, actor) => draftTerms(tx, actor, body))
  await expect(act((tx, actor) => draftTerms(tx, actor, body))).rejects.toMatchObject({ status: 409 })
  const [draft] = await read((tx) => termsOf(tx, body))
  expect(draft).toMatchObject({ id, number: 2, rules: eight, adoptedOn: null })
  await act((tx, actor) => discardDraft(tx, actor, id))
  expect(await read((tx) => termsOf(tx, body))).toHaveLength(1)
})

test("terms are not adopted tomorrow, nor in force before they are adopted", async () => {
  const partnership = await aPartnership()
  const { act, coordinator } = partnership
  const body = await aBody(partnership, "Council")
  const id = await act((tx, actor) => draftTerms(tx, actor, body))
  const tomorrow = adoption(id, "2999-01-01")
  await expect(act((tx, actor) => adoptTerms(tx, actor, tomorrow))).rejects.toMatchObject({ status: 400 })
  const early = adoption(id, coordinator.today, "2001-01-01")
  await expect(act((tx, actor) => adoptTerms(tx, actor, early))).rejects.toMatchObject({ status: 400 })
})

test("only a coordinator writes, sets and adopts", async () => {
  const partnership = await aPartnership()
  const body = await aBody(partnership, "Council")
  const id = await partnership.act((tx, actor) => draftTerms(tx, actor, body))
  for (const role of ["chair", "observer", "link"]) {
    const refused = partnership.act((tx, actor) =>
      adoptTerms(tx, { ...actor, role }, adoption(id, "2024-04-27")),
    )
    await expect(refused).rejects.toMatchObject({ status: 403 })
  }
})

test("terms adopted without an author's log say by themselves what they changed, in both languages", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const body = await aBody(partnership, "Council")
  const writing = (id: string, key: "vision" | "mission" | "values", textEn: string, was: string) =>
    act(async (tx, actor) => {
      const section = { key, textEn, textFr: "" }
      const { version } = (await termsVersion(tx, id))!
      await writeSection(tx, actor, { id, version, section, was: { ...section, textEn: was } })
    })
  const adopt = async (id: string, on: string) => {
    const { amendments: _, ...workedOut } = adoption(id, on)
    await act((tx, actor) => adoptTerms(tx, actor, workedOut))
  }
  const first = await act((tx, actor) => draftTerms(tx, actor, body))
  await writing(first, "vision", "Everybody belongs", "")
  await writing(first, "mission", "We bring partners together", "")
  await adopt(first, "2024-04-27")
  expect(await read((tx) => amendmentsOf(tx, body))).toEqual([])
  const second = await act((tx, actor) => draftTerms(tx, actor, body))
  await writing(second, "vision", "Everybody belongs and stays", "Everybody belongs")
  await writing(second, "mission", "", "We bring partners together")
  await writing(second, "values", "Respect", "")
  const { version } = (await read((tx) => termsVersion(tx, second)))!
  await act((tx, actor) => setRules(tx, actor, { id: second, version, rules: eight }))
  await adopt(second, "2025-04-27")
  const log = await read((tx) => amendmentsOf(tx, body))
  expect(log.map(({ whatEn }) => whatEn)).toEqual([
    "Section “Vision” changed",
    "Section “Mission” removed",
    "Section “Values” added",
    "The rules by which the body decides changed",
  ])
  expect(log[1]!.whatFr).toMatch(/^Section «.Mission.» supprimée$/)
})
