import { expect, test } from "vitest"
import { record } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody, aHolder, aRepresentative, aSeat } from "../../../tests/builders/councils.ts"
import { giveSeat, seatOf } from "../index.ts"
import { councilToKeep, keepCouncil, removeCouncil } from "./keep-council.ts"
import type { CouncilMarks, KeptCouncil } from "./keep-council.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.kept-council": Record<string, never>
  }
}

const nothing: KeptCouncil = { bodies: [], seats: [], holdings: [], representations: [] }
const id = (last: number) => `0190f000-0000-7000-8000-${String(last).padStart(12, "0")}`

async function aKeptCouncil() {
  const partnership = await aPartnership()
  const holder = await aHolder(partnership)
  const contact = await aRepresentative(partnership, holder)
  const council: KeptCouncil = {
    bodies: [body(2, id(1), "Table", "2019-12-31"), body(1, null, "Council", null)],
    seats: [
      { id: id(3), bodyId: id(1), standing: "voting", sector: null, startsOn: "2015-01-01", endsOn: null },
    ],
    holdings: [
      { id: id(4), seatId: id(3), whoId: holder, startsOn: "2020-01-01", endsOn: null },
      { id: id(5), seatId: id(3), whoId: holder, startsOn: "2015-01-01", endsOn: "2018-12-31" },
    ],
    representations: [
      { id: id(6), seatId: id(3), whoId: contact, startsOn: "2015-02-01", endsOn: "2016-12-31" },
    ],
  }
  const marks = await kept(partnership, (tx, actor) => keepCouncil(tx, actor, council))
  return { partnership, holder, council, marks }
}

function body(last: number, parentId: string | null, name: string, endsOn: string | null) {
  const names = { nameEn: name, nameFr: `${name} (fr)` }
  return { id: id(last), parentId, kind: "council" as const, ...names, startsOn: "2010-01-01", endsOn }
}

type Partnership = Awaited<ReturnType<typeof aPartnership>>
type Work<Result> = Parameters<Partnership["act"]>[0] extends (tx: infer Tx, actor: infer A) => unknown
  ? (tx: Tx, actor: A) => Promise<Result>
  : never

function kept<Result>(partnership: Partnership, work: Work<Result>): Promise<Result> {
  return partnership.act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.kept-council", details: {} })
    return work(tx, actor)
  })
}

test("a file brings bodies under each other, ended ones, and turns that are long over", async () => {
  const { partnership, council } = await aKeptCouncil()
  const ids = Object.fromEntries(
    Object.entries(council).map(([list, rows]) => [list, rows.map((row: { id: string }) => row.id)]),
  ) as Record<keyof KeptCouncil, string[]>
  const found = await partnership.read((tx) => councilToKeep(tx, ids))
  for (const list of Object.keys(council) as (keyof KeptCouncil)[])
    expect(new Set(found[list] as object[])).toEqual(new Set(council[list] as object[]))
})

test("one turn ends and the next begins in one file; the seat counts it, so that no open form overwrites it", async () => {
  const { partnership, holder, council } = await aKeptCouncil()
  const before = await partnership.read((tx) => seatOf(tx, id(3)))
  await kept(partnership, (tx, actor) =>
    keepCouncil(tx, actor, {
      ...nothing,
      holdings: [
        { id: id(7), seatId: id(3), whoId: holder, startsOn: "2022-01-01", endsOn: null },
        { ...council.holdings[0]!, endsOn: "2021-12-31" },
      ],
    }),
  )
  const after = await partnership.read((tx) => seatOf(tx, id(3)))
  expect(after!.version).toBeGreaterThan(before!.version)
})

test("what a file added is taken out whole; not once the seat was given to somebody else since", async () => {
  const one = await aKeptCouncil()
  await kept(one.partnership, (tx, actor) => removeCouncil(tx, actor, one.marks))
  expect(await one.partnership.read((tx) => seatOf(tx, id(3)))).toBeUndefined()
  const two = await aKeptCouncil()
  const other = await aHolder(two.partnership)
  await two.partnership.act(async (tx, actor) => {
    const { version } = (await seatOf(tx, id(3)))!
    await giveSeat(tx, actor, { id: id(3), version, organizationId: other, from: actor.today })
  })
  const undoing = (marks: CouncilMarks) =>
    kept(two.partnership, (tx, actor) => removeCouncil(tx, actor, marks))
  await expect(undoing(two.marks)).rejects.toMatchObject({ refusal: "conflict" })
  expect(await two.partnership.read((tx) => seatOf(tx, id(3)))).toBeDefined()
})

test("who may not change the council keeps nothing", async () => {
  const partnership = await aPartnership()
  await aSeat(partnership, { bodyId: await aBody(partnership) })
  await expect(
    partnership.act((tx) => keepCouncil(tx, partnership.as("chair"), nothing)),
  ).rejects.toMatchObject({ refusal: "not-allowed" })
})
