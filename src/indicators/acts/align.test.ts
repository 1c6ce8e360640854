import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { anIndicatorUnderAnOutcome } from "../../../tests/builders/indicators.ts"
import { addTag } from "../index.ts"
import { alignableSubjects } from "../reads/alignable-subjects.ts"
import { alignments, listsOfTags } from "../reads/alignment.ts"
import { commonLists } from "../rules/alignment-list.ts"
import { align } from "./align.ts"
import { changeTag } from "./change-tag.ts"

const coordination = {
  list: "funder" as const,
  code: "1",
  titleEn: "Coordination",
  titleFr: "Concertation",
}

test("the lists that are the same for everybody are whole, and no code stands twice", () => {
  const { sdg, gcm, welcoming } = commonLists
  expect(sdg.filter(({ code }) => !code.includes("."))).toHaveLength(17)
  expect([gcm.length, welcoming.length]).toEqual([23, 17])
  for (const list of [sdg, gcm, welcoming])
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
})

test("a priority and an indicator stand under tags, and choosing anew takes the old ones away", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { priority, indicator } = await anIndicatorUnderAnOutcome(partnership)
  await act((tx, actor) => addTag(tx, actor, coordination))
  const choose = (subjectId: string, tags: { list: "funder" | "sdg"; code: string }[]) =>
    act((tx, actor) => align(tx, actor, { subjectId, tags }))
  await choose(priority, [{ list: "funder", code: "1" }])
  await choose(indicator, [
    { list: "funder", code: "1" },
    { list: "sdg", code: "8.5" },
  ])
  await choose(indicator, [{ list: "sdg", code: "8.5" }])
  expect(await read((tx) => alignments(tx))).toMatchObject([
    { id: indicator, kind: "indicator", list: "sdg", code: "8.5" },
    { id: priority, kind: "priority", list: "funder", code: "1" },
  ])
  const subjects = await read((tx) => alignableSubjects(tx))
  expect(subjects.map(({ kind, tags }) => [kind, tags])).toEqual([
    ["indicator", 1],
    ["outcome", 0],
    ["priority", 1],
  ])
})

test("a tag that is in no list is refused; one retired stays where it was, and is not given again", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { priority, indicator } = await anIndicatorUnderAnOutcome(partnership)
  const choose = (subjectId: string, code: string) =>
    act((tx, actor) => align(tx, actor, { subjectId, tags: [{ list: "funder", code }] }))
  await expect(choose(priority, "1")).rejects.toMatchObject({ status: 400 })
  await act((tx, actor) => addTag(tx, actor, coordination))
  await expect(act((tx, actor) => addTag(tx, actor, coordination))).rejects.toMatchObject({ status: 400 })
  await choose(priority, "1")
  await act((tx, actor) => changeTag(tx, actor, { ...coordination, version: 1, isRetired: true }))
  await choose(priority, "1")
  await expect(choose(indicator, "1")).rejects.toMatchObject({ status: 400 })
  const [funder] = await read((tx) => listsOfTags(tx))
  expect(funder!.tags).toMatchObject([{ code: "1", retiredOn: "2026-11-22" }])
})

test("only the secretariat says what contributes to what", async () => {
  const partnership = await aPartnership()
  const { priority } = await anIndicatorUnderAnOutcome(partnership)
  for (const role of ["chair", "observer"])
    await expect(
      partnership.act((tx) => align(tx, partnership.as(role), { subjectId: priority, tags: [] })),
    ).rejects.toMatchObject({ status: 403 })
})
