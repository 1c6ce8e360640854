import type { Tx } from "#platform/database"
import "../tables.ts"

/** What a link asks an organisation to endorse, and what it answered last. */
export async function endorsementOfLink(tx: Tx, linkId: string) {
  const asked = await tx
    .selectFrom("applicationEndorsement as asked")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "asked.partnershipId")
        .onRef("organization.id", "=", "asked.organizationId"),
    )
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "asked.partnershipId")
        .onRef("contact.id", "=", "asked.contactId"),
    )
    .innerJoin("callApplication as application", (join) =>
      join
        .onRef("application.partnershipId", "=", "asked.partnershipId")
        .onRef("application.id", "=", "asked.applicationId"),
    )
    .select(["asked.id", "asked.applicationId", "application.callId", "application.community"])
    .select(["application.proposal", "organization.nameEn", "organization.nameFr", "organization.sector"])
    .select(["contact.name", "contact.leftAt"])
    .where("asked.linkId", "=", linkId)
    .executeTakeFirst()
  if (!asked) return null
  const answer = await tx
    .selectFrom("endorsementAnswer")
    .select(["answer", "support", "signedBy", "statement", "reference", "at"])
    .where("endorsementId", "=", asked.id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  const letter = await tx
    .selectFrom("endorsementLetter as letter")
    .innerJoin("storedFile as file", (join) =>
      join.onRef("file.partnershipId", "=", "letter.partnershipId").onRef("file.id", "=", "letter.fileId"),
    )
    .select(["file.id", "file.name", "file.bytes"])
    .where("letter.endorsementId", "=", asked.id)
    .executeTakeFirst()
  const submitted = await tx
    .selectFrom("callSubmission")
    .select("id")
    .where("applicationId", "=", asked.applicationId)
    .executeTakeFirst()
  return { ...asked, answer: answer ?? null, letter: letter ?? null, isSubmitted: submitted !== undefined }
}

export type AskedEndorsement = NonNullable<Awaited<ReturnType<typeof endorsementOfLink>>>
