// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    person: PersonTable
    session: SessionTable
    signInCode: SignInCodeTable
    signInLink: SignInLinkTable
    rateLimit: RateLimitTable
    personalLink: PersonalLinkTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** Somebody with an account: secretariat staff, a chair, an officer, the operator. Belongs to no one partnership. */
export interface PersonTable {
  id: Defaulted<string>
  name: string
  email: string
  locale: "en" | "fr"
  createdAt: Date
  leftAt: Date | null
}

/** A signed-in browser. Only the SHA-256 of its token is kept. */
export interface SessionTable {
  tokenHash: Buffer
  personId: string
  startedAt: Date
  seenAt: Date
  endsAt: Date
}

/** A sign-in under way: the code goes by mail and opens only the browser that asked. */
export interface SignInCodeTable {
  id: Defaulted<string>
  email: string
  browserHash: Buffer
  /** Written when the mail is made; null until then, and for an address nobody has. */
  codeHash: Buffer | null
  askedAt: Date
  endsAt: Date
  tries: Defaulted<number>
}

/** The operator's one-time link, printed at start. Opening it changes nothing; the button uses it up. */
export interface SignInLinkTable {
  tokenHash: Buffer
  personId: string
  endsAt: Date
}

/** How often an address or a network asked within a window; counted atomically. */
export interface RateLimitTable {
  bucket: string
  windowEndsAt: Date
  count: number
}

/** A capability for one form, for weeks: hashed, scoped, expiring, revocable, never a session (assurance SEC-033). */
export interface PersonalLinkTable {
  partnershipId: string
  id: Defaulted<string>
  /** Which one form it opens, such as plans.update. */
  purpose: string
  subjectId: string
  recipient: string
  locale: "en" | "fr"
  tokenHash: Buffer
  madeAt: Date
  endsAt: Date
  revokedAt: Date | null
}
