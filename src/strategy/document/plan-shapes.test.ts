import { expect, test } from "vitest"
import { addBody } from "#councils"
import { toPdf } from "#platform/documents"
import type { Block } from "#platform/documents"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { addOutcome } from "../acts/add-outcome.ts"
import { addPriority } from "../acts/add-priority.ts"
import { beginCommunityPlan } from "../acts/make-community-plan.ts"
import { nameLevels } from "../acts/name-levels.ts"
import { takeStep } from "../acts/take-step.ts"
import { communityPlanOf, standingOf } from "../reads/community-plans.ts"
import { contentOf } from "../reads/plan-content.ts"
import { levelAt } from "../rules/level.ts"
import { levelSaid } from "../rules/level-said.ts"
import { planDocument } from "./plan-document.ts"
import { planToTakeAway } from "./plan-file.ts"
import { planShapes } from "./plan-shapes-fixture.ts"
import type { PlanShape, ShapedItem } from "./plan-shapes-fixture.ts"

const both = (text: string) => ({ titleEn: text, titleFr: text })

/** Enters a plan as a coordinator would, level by level. */
async function entered({ act }: TestPartnership, shape: PlanShape) {
  return act(async (tx, actor) => {
    const [fromYear, toYear] = shape.years ?? [null, null]
    const communityPlanId = await beginCommunityPlan(tx, actor, { ...both(shape.title), fromYear, toYear })
    await nameLevels(tx, actor, { communityPlanId, levels: shape.levels })
    const bodyId = async (name: string | undefined) =>
      name === undefined
        ? null
        : addBody(tx, actor, { kind: "working-group", nameEn: name, nameFr: name, startsOn: "2010-01-01" })
    const add = async (item: ShapedItem, above?: { priorityId: string; parentId: string | null }) => {
      const goal = { goalEn: item.goal ?? "", goalFr: item.goal ?? "" }
      const texts = { ...both(item.title), ...goal, bodyId: await bodyId(item.body) }
      const isPartnershipWide = item.isPartnershipWide ?? false
      const id = above
        ? await addOutcome(tx, actor, { ...above, ...texts })
        : await addPriority(tx, actor, { communityPlanId, ...texts, isPartnershipWide })
      const under = above ? { ...above, parentId: id } : { priorityId: id, parentId: null }
      for (const one of item.under ?? []) await add(one, under)
    }
    for (const item of shape.items) await add(item)
    for (const { kind, onDay, by } of shape.steps ?? [])
      await takeStep(tx, actor, { communityPlanId, kind, onDay, byWhom: by } as never)
    return communityPlanId
  })
}

async function printed({ read }: TestPartnership, planId: string, locale: "en" | "fr") {
  const content = (await read((tx) => contentOf(tx, planId)))!
  return planDocument({
    locale,
    content,
    partnership: { nameEn: "The partnership", nameFr: "Le partenariat", standing: "real" },
    standing: { standing: "draft", since: null },
    isAsAdopted: false,
    today: "2026-11-22",
  })
}

/** What a document says, a line for each paragraph. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (!("text" in block) || block.kind === "callout") return []
    if (typeof block.text === "string") return [block.text]
    return [block.text.map((phrase) => (typeof phrase === "string" ? phrase : phrase.text)).join("")]
  })
}

/** What the fixture says should be read, in the partnership's own words. */
function wanted(shape: PlanShape, items: readonly ShapedItem[], depth = 1): string[] {
  return items.flatMap((item) => {
    const name = shape.levels[depth - 1]!.oneEn
    const called = item.isPartnershipWide
      ? "Partnership-wide"
      : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
    return [
      item.title,
      [called, ...(item.body ? [`${item.body} answers for it`] : [])].join(" · "),
      ...(item.goal ? [`Goal: ${item.goal}`] : []),
      ...wanted(shape, item.under ?? [], depth + 1),
    ]
  })
}

test.each(planShapes)(
  "the plan of $partnership is entered and printed back in its own words",
  async (shape) => {
    const partnership = await aPartnership()
    const planId = await entered(partnership, shape)
    const tree = await printed(partnership, planId, "en")
    expect(tree.title).toBe(shape.title)
    expect(linesOf(tree.blocks)).toEqual(wanted(shape, shape.items))
    const isSaid = tree.blocks.some(
      (block) => block.kind === "callout" && block.text === "In no particular order.",
    )
    expect(isSaid).toBe(shape.items.length > 1)
    const french = await printed(partnership, planId, "fr")
    const [first] = shape.levels
    expect(linesOf(french.blocks)[1]?.toLowerCase()).toContain(first!.oneFr.toLowerCase())
  },
)

test("the deepest and the widest plan are tagged PDFs too", async () => {
  for (const name of ["Bow Valley", "Vancouver"]) {
    const partnership = await aPartnership()
    const planId = await entered(
      partnership,
      planShapes.find((one) => one.partnership === name)!,
    )
    const { pdf } = await toPdf(await printed(partnership, planId, "fr"))
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-")
  }
})

test("buttons ask for the partnership's own things, with the article its word has", async () => {
  const partnership = await aPartnership()
  const waterloo = planShapes.find((one) => one.partnership === "Waterloo Region")!
  const planId = await entered(partnership, waterloo)
  const { levels } = (await partnership.read((tx) => contentOf(tx, planId)))!
  expect(levelSaid("en", levelAt(levels, 2)).aThing).toBe("a strategic direction")
  expect(levelSaid("fr", levelAt(levels, 1)).aThing).toBe("un pilier")
  expect(levelSaid("fr", levelAt(levels, 2)).aThing).toBe("une orientation stratégique")
})

test("thirteen municipalities endorse one plan, each with its own fact", async () => {
  const partnership = await aPartnership()
  const pembina = planShapes.find((one) => one.partnership === "Pembina Valley")!
  const planId = await entered(partnership, pembina)
  const plan = (await partnership.read((tx) => communityPlanOf(tx, planId)))!
  expect(plan.steps.filter(({ kind }) => kind === "endorsed")).toHaveLength(13)
  expect(standingOf(plan, "2020-06-01")).toBe("endorsed")
  expect(standingOf(plan, "2020-06-02")).toBe("in-force")
})

test("a document of an adopted plan says when it is not what was adopted", async () => {
  const partnership = await aPartnership()
  const planId = await entered(
    partnership,
    planShapes.find((one) => one.partnership === "Surrey")!,
  )
  const banner = () =>
    partnership.read(async (tx) => {
      const { plan: _, ...found } = (await planToTakeAway(tx, { planId }, "2026-11-22"))!
      const named = { nameEn: "The partnership", nameFr: "Le partenariat", standing: "real" }
      return planDocument({ locale: "en", ...found, partnership: named, today: "2026-11-22" }).banner
    })
  expect(await banner()).toBeUndefined()
  await partnership.act((tx, actor) =>
    addPriority(tx, actor, { communityPlanId: planId, titleEn: "Later", titleFr: "Plus tard" }),
  )
  expect(await banner()).toBe("Not as it was adopted")
})
