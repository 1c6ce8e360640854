import { laterId, putNode, support } from "#evidence"
import { changeStatus } from "#plans"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { evidenceWaiting } from "../reads/evidence-given.ts"
import { sendEvidence } from "./keep-evidence.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { makeReference } from "#platform/references"
import { statusReported, wantsReason } from "../rules/reported-status.ts"
import type { Request } from "../reads/requests.ts"
import { organizationNamed, updateNamed } from "../rules/named-in-history.ts"
import type { OrganizationNamed, UpdateNamed } from "../rules/named-in-history.ts"
import { saysTheSame } from "../rules/update-given.ts"
import type { UpdateGiven } from "../rules/update-given.ts"
import { currentVersions, versionsOfRequest } from "../reads/versions.ts"
import type { Version } from "../reads/versions.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.sent": UpdateNamed & { reference: string }
    "updates.entered": UpdateNamed & { reference: string }
    "updates.sent-again": OrganizationNamed & { reference: string }
  }
}

export type Written = {
  reference: string
  /** Exactly what was new: nothing, when the same was sent before. */
  versions: { activityId: string; updateId: string; nodeId: string; titleEn: string; titleFr: string }[]
}

/** Who sent the versions in and how they came, as they are kept beside each. */
export type Came = Pick<Version, "submittedVia" | "enteredBy" | "toldBy" | "toldHow" | "saidBy"> & {
  locale: Locale
  contactId: string | null
}

type Activity = Awaited<ReturnType<typeof activitiesAsked>>[number]

/**
 * Writes what was said of a request's activities, each as a version that supersedes the one before. What says nothing
 * new is left out; what was accepted meanwhile refuses the whole, so that nothing is half sent. The request is locked.
 */
export async function writeVersions(
  tx: Tx,
  actor: Actor,
  sent: { request: Request; updates: readonly UpdateGiven[]; came: Came },
): Promise<Written> {
  const { request, updates, came } = sent
  if (updates.length === 0) throw new Invalid(words.message("nothing-filled-in"))
  const activities = new Map((await activitiesAsked(tx, request.requestId)).map((asked) => [asked.id, asked]))
  if (updates.some(({ activityId }) => !activities.has(activityId))) throw new NotFound()
  const all = await versionsOfRequest(tx, request.requestId)
  const current = currentVersions(all)
  // A draft's evidence goes with what its own link sends, never with what somebody else enters.
  const byLink = came.submittedVia === "link"
  const waiting = byLink ? await evidenceWaiting(tx, request.requestId) : new Set<string>()
  const news = updates.filter(
    (given) => waiting.has(given.activityId) || isNew(given, current.get(given.activityId), all),
  )
  const accepted = news.find(({ activityId }) => current.get(activityId)?.verdict?.verdict === "accepted")
  if (accepted) throw acceptedMeanwhile(activities.get(accepted.activityId)!, came.locale)
  const last = all.at(-1)
  if (news.length === 0 && last) return sentAgain(tx, actor, request, last.reference)
  const reference = makeReference()
  const versions: Written["versions"] = []
  for (const given of news) {
    const activity = activities.get(given.activityId)!
    const former = current.get(given.activityId)
    const updateId = await writeVersion(tx, actor, { request, given, activity, former, came, reference })
    const { id: activityId, titleEn, titleFr } = activity
    if (byLink) await sendEvidence(tx, { requestId: request.requestId, activityId, updateId })
    versions.push({ activityId, updateId, nodeId: former?.nodeId ?? updateId, titleEn, titleFr })
  }
  return { reference, versions }
}

/** Not when it repeats what stands, nor when the form brought back what it was filled with and somebody went on since. */
function isNew(given: UpdateGiven, current: Version | undefined, all: readonly Version[]): boolean {
  const filledFrom = all.find((version) => version.id === given.filledFrom)
  return ![current, filledFrom].some((said) => said && saysTheSame(said, given))
}

function acceptedMeanwhile(activity: Activity, locale: Locale): Conflict {
  const title = titleIn(locale, activity)
  return new Conflict(words.message("accepted-meanwhile", { activity: title }))
}

async function sentAgain(tx: Tx, actor: Actor, request: Request, reference: string): Promise<Written> {
  await record(tx, actor, {
    kind: "updates.sent-again",
    subject: { kind: "update-request", id: request.requestId },
    details: { ...organizationNamed(request), reference },
  })
  return { reference, versions: [] }
}

type One = {
  request: Request
  given: UpdateGiven
  activity: Activity
  former: Version | undefined
  came: Came
  reference: string
}

async function writeVersion(tx: Tx, actor: Actor, one: One): Promise<string> {
  const { request, given, activity, former, came, reference } = one
  const id = await laterId(tx)
  const nodeId = former?.nodeId ?? id
  if (!former) await putInChain(tx, actor, id, one)
  const { figure } = given
  await tx
    .insertInto("progressUpdate")
    .values({
      partnershipId: actor.partnershipId,
      id,
      nodeId,
      activityId: activity.id,
      requestId: request.requestId,
      organizationId: request.id,
      status: given.status,
      narrative: given.narrative,
      figureState: figure.state,
      figure: figure.state === "value" ? figure.value : null,
      figureUnit: figure.state === "not-applicable" ? "" : figure.unit,
      obstacles: given.obstacles,
      helpWanted: given.helpWanted ?? "",
      reference,
      submittedAt: actor.at,
      supersedesId: former?.id ?? null,
      ...came,
    })
    .execute()
  await reportStatus(tx, actor, given, activity)
  await record(tx, actor, {
    kind: came.submittedVia === "staff" ? "updates.entered" : "updates.sent",
    subject: { kind: "update", id: nodeId },
    details: { ...updateNamed(activity, request), reference },
  })
  return id
}

/** The update as one thing, under which documents and over which claims stand, whatever is corrected in it later. */
async function putInChain(tx: Tx, actor: Actor, id: string, { request, activity }: One): Promise<void> {
  const inEnglish = { activity: activity.titleEn, organization: request.nameEn }
  const inFrench = { activity: activity.titleFr, organization: request.nameFr }
  await putNode(tx, actor, {
    id,
    kind: "update",
    titleEn: words("en")("chain-title", inEnglish),
    titleFr: words("fr")("chain-title", inFrench),
  })
  await support(tx, actor, { supportId: activity.id, claimId: id })
}

/** The activity stands where its lead says. What was carried over goes on in the next year's plan, and is left there. */
async function reportStatus(tx: Tx, actor: Actor, given: UpdateGiven, activity: Activity): Promise<void> {
  const status = statusReported[given.status]
  if (status === (activity.status ?? "planned") || activity.status === "carried-over") return
  // Of an approved plan what was dropped is taken up again for a reason: what they tell is it.
  const isTold = wantsReason(given.status) || activity.status === "dropped"
  const reason = isTold ? given.obstacles || given.narrative : ""
  await changeStatus(tx, actor, { activityId: activity.id, status, reason })
}
