import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aCall, aPublishedCall, submittedTo } from "../../../tests/builders/calls.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import { attention } from "./attention.ts"

test("an open call that closes within four weeks waits for the coordinator until it is answered", async () => {
  const [funder, partnership] = [await aFunder(), await aPartnership({ on: "2026-11-22" })]
  const days = { opensOn: "2026-11-01", closesOn: "2026-12-20" }
  const draft = await aCall(funder, days)
  const later = await aPublishedCall(funder, { ...days, closesOn: "2026-12-31" })
  const toOpen = await aPublishedCall(funder, { ...days, opensOn: "2026-11-23" })
  const call = await aPublishedCall(funder, days)
  // Every partnership sees every open call, those of other tests too.
  const ours = [draft, later, toOpen, call].map((id) => `/calls/${id}`)
  const told = async (actor = {}) =>
    (await partnership.read((tx) => attention(tx, { ...partnership.coordinator, ...actor })))
      .filter(({ key, path }) => key === "call-closing" && ours.includes(path))
      .map(({ path, dueOn }) => [path, dueOn])
  expect(await told()).toEqual([[`/calls/${call}`, "2026-12-20"]])
  expect(await told({ today: "2026-12-21", role: "coordinator" })).not.toContainEqual([
    `/calls/${call}`,
    "2026-12-20",
  ])
  expect(await told({ role: "observer" }), "an observer cannot apply").toEqual([])
  await submittedTo(partnership, call)
  expect(await told()).toEqual([])
})
