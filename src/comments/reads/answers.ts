import type { Tx } from "#platform/database"
import "../tables.ts"

export type Answer = {
  id: string
  periodId: string
  themeEn: string
  themeFr: string
  textEn: string
  textFr: string
  answeredOn: string
  version: number
  /** Keys of the paragraphs that were changed because of it. */
  changed: string[]
}

const columns = ["id", "periodId", "themeEn", "themeFr", "textEn", "textFr", "answeredOn", "version"] as const

/** The answers of a period, in the order in which they were first given. */
export async function answersOf(tx: Tx, periodId: string): Promise<Answer[]> {
  const found = await tx
    .selectFrom("commentAnswer")
    .select(columns)
    .where("periodId", "=", periodId)
    .orderBy("id")
    .execute()
  return withChanges(tx, found)
}

export async function answerOf(tx: Tx, id: string): Promise<Answer | undefined> {
  const found = await tx.selectFrom("commentAnswer").select(columns).where("id", "=", id).execute()
  return (await withChanges(tx, found))[0]
}

async function withChanges(tx: Tx, answers: Omit<Answer, "changed">[]): Promise<Answer[]> {
  if (answers.length === 0) return []
  const ids = answers.map(({ id }) => id)
  const changes = await tx
    .selectFrom("commentAnswerChange")
    .select(["answerId", "paragraphKey"])
    .where("answerId", "in", ids)
    .orderBy("paragraphKey")
    .execute()
  const byAnswer = Map.groupBy(changes, ({ answerId }) => answerId)
  return answers.map((answer) => ({
    ...answer,
    changed: (byAnswer.get(answer.id) ?? []).map(({ paragraphKey }) => paragraphKey),
  }))
}
