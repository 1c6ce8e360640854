import { z } from "zod"

/** What a claim's form sends; what it must say is the act's to check. */
export const claimFields = {
  extent: z.enum(["yes", "partly", "no", "too-early"], "reports.extent-needed"),
  textEn: z.string().max(5000),
  textFr: z.string().max(5000),
  contributorsEn: z.string().max(5000),
  contributorsFr: z.string().max(5000),
  evidence: z.array(z.uuid()).max(500).default([]),
}
