import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { dayOf } from "#platform/clock"
import type { Application, Endorsement } from "../rules/application.ts"
import "../tables.ts"

export type KeptApplication = {
  id: string
  callId: string
  organizationId: string | null
  version: number
  application: Application
  /** Who was asked, with the link each got. */
  asked: readonly { endorsementId: string; organizationId: string }[]
  submission: { id: string; sha256: string; submittedAt: Date } | null
}

/** What the bound partnership has written in answer to a call; null before it begins. */
export async function applicationTo(
  tx: Tx,
  callId: string,
  timeZone: string,
): Promise<KeptApplication | null> {
  const kept = await tx
    .selectFrom("callApplication as application")
    .leftJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "application.partnershipId")
        .onRef("organization.id", "=", "application.organizationId"),
    )
    .select(["application.id", "application.callId", "application.organizationId", "application.version"])
    .select(["application.community", "application.population", "application.populationSource"])
    .select(["application.populationOn", "application.newcomers", "application.newcomersSource"])
    .select(["application.proposal", "organization.nameEn", "organization.nameFr"])
    .where("application.callId", "=", callId)
    .executeTakeFirst()
  if (!kept) return null
  const { id, organizationId, version, nameEn, nameFr, ...written } = kept
  const endorsements = await endorsementsOf(tx, id)
  const submission = await tx
    .selectFrom("callSubmission")
    .select(["id", "sha256", "submittedAt"])
    .where("applicationId", "=", id)
    .executeTakeFirst()
  const { callId: call, ...said } = written
  return {
    id,
    callId: call,
    organizationId,
    version,
    application: {
      ...said,
      lead: nameEn === null ? null : { en: nameEn, fr: nameFr ?? nameEn },
      endorsements: endorsements.map((each) => endorsement(each, timeZone)),
    },
    asked: endorsements.map((each) => ({ endorsementId: each.id, organizationId: each.organizationId })),
    submission: submission ?? null,
  }
}

type Row = Awaited<ReturnType<typeof endorsementsOf>>[number]

function endorsement(row: Row, timeZone: string): Endorsement {
  return {
    organization: { en: row.nameEn, fr: row.nameFr },
    sector: row.sector,
    answer: row.answer,
    support: row.support,
    signedBy: row.signedBy ?? "",
    statement: row.statement ?? "",
    on: row.at ? dayOf(row.at, timeZone) : null,
    ...letterIn(row),
  }
}

/** A letter goes with an endorsement, and not with a refusal. */
function letterIn({ answer, fileId, fileName, mediaType, bytes, sha256 }: Row): Pick<Endorsement, "letter"> {
  if (answer !== "endorses" || fileId === null) return {}
  return { letter: { id: fileId, name: fileName!, mediaType: mediaType!, bytes: bytes!, sha256: sha256! } }
}

/** Who was asked to endorse an application, each with the newest answer. */
function endorsementsOf(tx: Tx, applicationId: string) {
  return tx
    .selectFrom("applicationEndorsement as asked")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "asked.partnershipId")
        .onRef("organization.id", "=", "asked.organizationId"),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("endorsementAnswer as said")
          .select(["said.answer", "said.support", "said.signedBy", "said.statement", "said.at"])
          .whereRef("said.partnershipId", "=", "asked.partnershipId")
          .whereRef("said.endorsementId", "=", "asked.id")
          .orderBy("said.id", "desc")
          .limit(1)
          .as("newest"),
      (join) => join.onTrue(),
    )
    .leftJoin("endorsementLetter as letter", (join) =>
      join
        .onRef("letter.partnershipId", "=", "asked.partnershipId")
        .onRef("letter.endorsementId", "=", "asked.id"),
    )
    .leftJoin("storedFile as file", (join) =>
      join.onRef("file.partnershipId", "=", "letter.partnershipId").onRef("file.id", "=", "letter.fileId"),
    )
    .select(["asked.id", "asked.organizationId", "organization.nameEn", "organization.nameFr"])
    .select(["organization.sector", "newest.answer", "newest.support", "newest.signedBy"])
    .select(["newest.statement", "newest.at", "file.id as fileId", "file.name as fileName"])
    .select(["file.mediaType", "file.bytes", "file.sha256"])
    .where("asked.applicationId", "=", applicationId)
    .orderBy("asked.askedAt")
    .orderBy("asked.id")
    .execute()
}

export type OwnDecision = {
  callId: string
  decision: "accepted" | "declined"
  reasons: string
  startsOn: string | null
  endsOn: string | null
  decidedAt: Date
}

/** What funders decided of the bound partnership's applications. */
export async function ownDecisions(tx: Tx): Promise<OwnDecision[]> {
  return (await sql<OwnDecision>`select * from decisions_for_bound()`.execute(tx)).rows
}
