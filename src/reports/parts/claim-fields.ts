import { z } from "zod"

/** What a claim's form sends; what it must say is the act's to check. */
export const claimFields = {
  extent: z.string().max(20).default(""),
  textEn: z.string().max(5000),
  textFr: z.string().max(5000),
  contributorsEn: z.string().max(5000),
  contributorsFr: z.string().max(5000),
  evidence: z.array(z.uuid()).max(500).default([]),
  version: z.coerce.number().int(),
  /** What the form was filled with, and what stood under the claim then: what is no longer ticked is taken away. */
  was: z.string().max(30_000),
  linked: z.array(z.uuid()).default([]),
}
