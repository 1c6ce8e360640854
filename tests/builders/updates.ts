import { randomUUID } from "node:crypto"
import { addContact, addOrganization } from "#organizations"
import { addActivity } from "#plans"
import type { NewActivity } from "#plans"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { today } from "#platform/clock"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import type { Tx } from "#platform/database"
import { addPriority } from "#strategy"
import { askForUpdates, saveDraft, submitUpdates } from "#updates"
import type { Asking, UpdateGiven } from "#updates"
import type { TestPartnership } from "../builders.ts"

export const linkKey = Buffer.alloc(32, "links")

export type Lead = {
  id: string
  name: string
  email: string | null
  contactId: string | null
  activities: string[]
}

/** An organisation that leads activities of the 2026 plan, all under way; somebody there has an address unless it is null. */
export async function aLead(
  partnership: TestPartnership,
  lead: {
    locale?: "en" | "fr"
    email?: string | null
    activities?: number
    activity?: Partial<NewActivity>
  } = {},
): Promise<Lead> {
  const name = `Lead ${randomUUID().slice(0, 8)}`
  const { locale = "en", email = `${randomUUID().slice(0, 8)}@partner.example`, activities = 1 } = lead
  return partnership.act(async (tx, actor) => {
    const id = await addOrganization(tx, actor, { nameEn: name, nameFr: `${name} (fr)`, locale })
    const contactId =
      email === null
        ? null
        : await addContact(tx, actor, { organizationId: id, name: "Zoé Tremblay", email, locale })
    const priorityId = await addPriority(tx, actor, { titleEn: `For ${name}`, titleFr: `Pour ${name}` })
    const ids: string[] = []
    for (let number = 1; number <= activities; number += 1) {
      const added = {
        fiscalYear: 2026,
        priorityId,
        titleEn: `Class ${number} of ${name}`,
        titleFr: `Cours ${number} de ${name}`,
        startsOn: "2026-04-01",
        leads: [id],
        partners: [],
        ...lead.activity,
      }
      ids.push(await addActivity(tx, actor, added))
    }
    return { id, name, email, contactId, activities: ids }
  })
}

/** A round about the 2026 plan, due in two weeks unless said otherwise. */
export function aRound(partnership: TestPartnership, asking: Partial<Asking> = {}) {
  return partnership.act((tx, actor) =>
    askForUpdates(tx, actor, {
      fiscalYear: 2026,
      organizationIds: "all",
      dueOn: "2026-12-06",
      linkKey,
      ...asking,
    }),
  )
}

/** Whoever holds a personal link, on that day; the day of the test's partnership unless said otherwise. */
export function linkHolder({ coordinator }: TestPartnership, linkId: string, on?: string): Actor {
  const at = on ? new Date(`${on}T17:00:00Z`) : coordinator.at
  const { partnershipId, timeZone } = coordinator
  const day = today({ now: () => at }, timeZone)
  return { kind: "link", id: linkId, role: "link", partnershipId, timeZone, at, today: day }
}

/** The coordinator, some days later. */
export function onDay({ coordinator }: TestPartnership, day: string): Actor {
  return { ...coordinator, at: new Date(`${day}T17:00:00Z`), today: day }
}

export function actAs<Result>(
  { database }: TestPartnership,
  actor: Actor,
  work: (tx: Tx, actor: Actor) => Promise<Result>,
): Promise<Result> {
  return act({ database, actor }, (tx) => work(tx, actor))
}

/** Something said of an activity: on track, and one number. */
export function saidOf(activityId: string, said: Partial<UpdateGiven> = {}): UpdateGiven {
  return {
    activityId,
    status: "on-track",
    narrative: "Two groups met every week.",
    figure: { state: "value", value: 12, unit: "people" },
    obstacles: "",
    ...said,
  }
}

/** Sends updates by the link of a request. */
export function send(
  partnership: TestPartnership,
  request: { requestId: string; linkId: string | null },
  updates: readonly UpdateGiven[],
  on?: string,
) {
  return actAs(partnership, linkHolder(partnership, request.linkId!, on), (tx, actor) =>
    submitUpdates(tx, actor, { requestId: request.requestId, locale: "en", updates }),
  )
}

/** A photo sent with one more version of what a request said; what the address of the file names it by. */
export async function aGivenPhoto(
  partnership: TestPartnership,
  store: FileStore,
  nodeId: string,
): Promise<string> {
  const said = await partnership.read((tx) =>
    tx
      .selectFrom("progressUpdate as said")
      .innerJoin("updateRequest as request", (join) =>
        join
          .onRef("request.partnershipId", "=", "said.partnershipId")
          .onRef("request.id", "=", "said.requestId"),
      )
      .select(["said.activityId", "said.requestId", "request.linkId"])
      .where("said.nodeId", "=", nodeId)
      .executeTakeFirstOrThrow(),
  )
  const { activityId, requestId } = said
  const content = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  const photo = { name: "class.jpg", mediaType: "image/jpeg", content }
  const file = await keepFile(store, partnership.coordinator, photo)
  const holder = linkHolder(partnership, said.linkId!)
  await actAs(partnership, holder, (tx, actor) =>
    saveDraft(tx, actor, { requestId, evidence: { files: [{ activityId, name: photo.name, file }] } }),
  )
  await send(partnership, said, [saidOf(activityId, { narrative: "With a photo." })])
  const given = await partnership.read((tx) =>
    tx.selectFrom("updateEvidence").select("id").where("requestId", "=", requestId).executeTakeFirstOrThrow(),
  )
  return given.id
}
