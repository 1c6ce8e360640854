import type { Tx } from "#platform/database"
import type { Standing } from "../rules/is-open.ts"
import "../tables.ts"

export type Recruitment = Awaited<ReturnType<typeof recruitments>>[number]

/** Every time of recruitment, the newest first, with its body and how many came forward. */
export function recruitments(tx: Tx) {
  return withBody(tx)
    .orderBy("recruitment.opensOn", "desc")
    .orderBy("recruitment.id", "desc")
    .limit(200)
    .execute()
}

export function recruitmentOf(tx: Tx, id: string): Promise<Recruitment | undefined> {
  return withBody(tx).where("recruitment.id", "=", id).executeTakeFirst()
}

function withBody(tx: Tx) {
  return tx
    .selectFrom("recruitment")
    .innerJoin("body", (join) =>
      join
        .onRef("body.partnershipId", "=", "recruitment.partnershipId")
        .onRef("body.id", "=", "recruitment.bodyId"),
    )
    .select(["recruitment.id", "recruitment.bodyId", "recruitment.opensOn", "recruitment.closesOn"])
    .select(["recruitment.seeksEn", "recruitment.seeksFr", "body.nameEn", "body.nameFr"])
    .select((from) =>
      from
        .selectFrom("expressionOfInterest as came")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("came.partnershipId", "=", "recruitment.partnershipId")
        .whereRef("came.recruitmentId", "=", "recruitment.id")
        .as("count"),
    )
}

export type Interest = Omit<Awaited<ReturnType<typeof interestRows>>[number], "answer"> & {
  standing: Standing
}

/** Who came forward in one time of recruitment, the first first. */
export async function interestsIn(tx: Tx, recruitmentId: string): Promise<Interest[]> {
  return (await interestRows(tx, { recruitmentId })).map(standingOf)
}

/** How many came forward whom nobody has answered. */
export async function interestsToRead(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom("expressionOfInterest as came")
    .leftJoin("interestAnswer as told", (join) =>
      join.onRef("told.partnershipId", "=", "came.partnershipId").onRef("told.expressionId", "=", "came.id"),
    )
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("told.id", "is", null)
    .executeTakeFirstOrThrow()
  return count
}

export async function interestOf(tx: Tx, id: string): Promise<Interest | undefined> {
  return (await interestRows(tx, { id })).map(standingOf)[0]
}

export function notesOf(tx: Tx, expressionId: string) {
  return tx
    .selectFrom("interestNote as note")
    .leftJoin("person", "person.id", "note.notedBy")
    .select(["note.id", "note.kind", "note.text", "note.at", "person.name as by"])
    .where("note.expressionId", "=", expressionId)
    .orderBy("note.at")
    .orderBy("note.id")
    .limit(200)
    .execute()
}

/** What they were told, the first first. */
export function answersTo(tx: Tx, expressionId: string) {
  return tx
    .selectFrom("interestAnswer")
    .select(["id", "answer", "letter", "seatId", "at"])
    .where("expressionId", "=", expressionId)
    .orderBy("at")
    .orderBy("id")
    .limit(200)
    .execute()
}

function interestRows(tx: Tx, wanted: { recruitmentId: string } | { id: string }) {
  return tx
    .selectFrom("expressionOfInterest as came")
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("interestAnswer as told")
          .select("told.answer")
          .whereRef("told.partnershipId", "=", "came.partnershipId")
          .whereRef("told.expressionId", "=", "came.id")
          .orderBy("told.at", "desc")
          .orderBy("told.id", "desc")
          .limit(1)
          .as("last"),
      (join) => join.onTrue(),
    )
    .select([
      "came.id",
      "came.recruitmentId",
      "came.reference",
      "came.personName",
      "came.email",
      "came.phone",
    ])
    .select([
      "came.locale",
      "came.organizationName",
      "came.sector",
      "came.why",
      "came.brings",
      "came.receivedAt",
    ])
    .select("last.answer")
    .$if("id" in wanted, (some) => some.where("came.id", "=", "id" in wanted ? wanted.id : ""))
    .$if("recruitmentId" in wanted, (some) =>
      some.where("came.recruitmentId", "=", "recruitmentId" in wanted ? wanted.recruitmentId : ""),
    )
    .orderBy("came.receivedAt")
    .orderBy("came.id")
    .limit(500)
    .execute()
}

function standingOf<Row extends { answer: Exclude<Standing, "received"> | null }>(row: Row) {
  const { answer, ...came } = row
  return { ...came, standing: answer ?? ("received" as const) }
}
