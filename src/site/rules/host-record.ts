import { createHmac } from "node:crypto"

/** What the keeper of a host name enters, as a TXT record, to show that the partnership may have it. */
export type HostRecord = { name: string; value: string }

/** What a look at the name servers found. */
export type HostFound = "record" | "no-record" | "other-record" | "no-answer"

/** For one name and one partnership: made from the secret and stored nowhere (decision 0005). */
export function hostRecord(key: Buffer, asked: { partnershipId: string; hostName: string }): HostRecord {
  const { partnershipId, hostName } = asked
  const mark = createHmac("sha256", key).update(`${partnershipId} ${hostName}`).digest("base64url")
  return { name: `_entente.${hostName}`, value: `${marked}${mark}` }
}

/** Of what stands at the record's name; null: no name server answered. Records that are none of ours say nothing. */
export function hostFound(record: HostRecord, there: readonly string[] | null): HostFound {
  if (there === null) return "no-answer"
  const ours = there.map((one) => one.trim()).filter((one) => one.startsWith(marked))
  if (ours.includes(record.value)) return "record"
  return ours.length > 0 ? "other-record" : "no-record"
}

const marked = "entente="

/** Whether a proved name is to be looked at again. */
export function isLookDue(lookedAt: Date, at: Date): boolean {
  return at.getTime() - lookedAt.getTime() >= 7 * 86_400_000
}
