import { addDocument, addFinding, support } from "#evidence"
import { keepFile } from "#platform/files"
import { addOutcome, addPrinciple, addPriority, beginCommunityPlan, nameLevels, takeStep } from "#strategy"
import { communityPlan } from "./community-plan.ts"
import { documents } from "./documents.ts"
import type { Making } from "./making.ts"
import { findings, needs } from "./needs.ts"
import { organizations } from "./organizations.ts"
import { priorities } from "./strategy.ts"

const adopted = { year: -1, month: 4, day: 2 } as const
const endorsed = { year: -1, month: 5, day: 14 } as const

/** Documents, findings, needs, priorities and outcomes, each standing on what it rests on. */
export async function makeStrategy(making: Making): Promise<void> {
  await makeDocuments(making)
  await makeFindings(making)
  const communityPlanId = await beginPlan(making)
  for (const priority of priorities) {
    const id = await addPriority(making.tx, making.on(adopted), {
      communityPlanId,
      titleEn: priority.title.en,
      titleFr: priority.title.fr,
      whyEn: priority.why.en,
      whyFr: priority.why.fr,
    })
    making.made.keep("priority", priority.slug, id)
    for (const outcome of priority.outcomes) {
      const added = { priorityId: id, titleEn: outcome.title.en, titleFr: outcome.title.fr }
      making.made.keep("outcome", outcome.slug, await addOutcome(making.tx, making.on(adopted), added))
    }
  }
  await makeNeeds(making)
  await adoptPlan(making, communityPlanId)
}

async function beginPlan(making: Making): Promise<string> {
  const { tx } = making
  const actor = making.on(adopted)
  const { title, vision, years, principles, levels } = communityPlan
  const fromYear = Number(making.day(adopted).slice(0, 4))
  const communityPlanId = await beginCommunityPlan(tx, actor, {
    titleEn: title.en,
    titleFr: title.fr,
    fromYear,
    toYear: fromYear + years,
    visionEn: vision.en,
    visionFr: vision.fr,
  })
  await nameLevels(tx, actor, {
    communityPlanId,
    levels: levels.map(({ one, many, gender }) => ({
      oneEn: one.en,
      manyEn: many.en,
      oneFr: one.fr,
      manyFr: many.fr,
      genderFr: gender,
    })),
  })
  for (const { en, fr } of principles)
    await addPrinciple(tx, actor, { communityPlanId, textEn: en, textFr: fr })
  return communityPlanId
}

/** By the council, before votes were taken here; in force from that day, and endorsed by the city. */
async function adoptPlan(making: Making, communityPlanId: string): Promise<void> {
  const { tx } = making
  const onDay = making.day(adopted)
  const { adoptedBy, endorsedBy, resolution } = communityPlan
  const step = { communityPlanId, onDay }
  await takeStep(tx, making.on(adopted), { ...step, kind: "adopted", byWhom: adoptedBy })
  await takeStep(tx, making.on(adopted), { ...step, kind: "in-force" })
  await takeStep(tx, making.on(endorsed), {
    communityPlanId,
    kind: "endorsed",
    onDay: making.day(endorsed),
    byWhom: endorsedBy,
    resolution,
  })
}

async function makeDocuments(making: Making): Promise<void> {
  for (const document of documents) {
    const actor = making.on(document.on)
    const content = new TextEncoder().encode(document.content)
    const file = await keepFile(making.files, actor, {
      name: document.fileName,
      mediaType: "text/plain; charset=utf-8",
      content,
    })
    const owner = organizations.find(({ slug }) => slug === document.organization)
    const id = await addDocument(making.tx, actor, {
      titleEn: document.title.en,
      titleFr: document.title.fr,
      strength: document.strength,
      source: owner?.name[document.language] ?? null,
      dated: making.day(document.on),
      locale: document.language,
      file,
    })
    making.made.keep("document", document.slug, id)
  }
}

async function makeFindings(making: Making): Promise<void> {
  const actor = making.on(adopted)
  for (const finding of findings) {
    const said = { titleEn: finding.statement.en, titleFr: finding.statement.fr }
    const id = await addFinding(making.tx, actor, { kind: "finding", ...said })
    making.made.keep("finding", finding.slug, id)
    for (const slug of finding.documents) {
      await support(making.tx, actor, { supportId: making.made.id("document", slug), claimId: id })
    }
  }
}

async function makeNeeds(making: Making): Promise<void> {
  const actor = making.on(adopted)
  for (const need of needs) {
    const said = { titleEn: need.statement.en, titleFr: need.statement.fr }
    const id = await addFinding(making.tx, actor, { kind: "need", ...said })
    for (const slug of need.findings) {
      await support(making.tx, actor, { supportId: making.made.id("finding", slug), claimId: id })
    }
    for (const slug of need.priorities) {
      await support(making.tx, actor, { supportId: id, claimId: making.made.id("priority", slug) })
    }
  }
}
