import { z } from "zod"
import { activityStatuses } from "./activity-status.ts"
import { leadStandings } from "./lead-standing.ts"
import { longestFunders, longestTitle } from "./plan-column.ts"

const text = z.string().max(20_000)
const title = z.string().max(longestTitle)
const inBoth = z
  .looseObject({ en: title, fr: title.optional() })
  .describe("English, and French where it differs.")
const named = z.looseObject({ name: title, name_fr: title.optional() })
const leading = named.extend({
  standing: z
    .enum(leadStandings)
    .optional()
    .catch(undefined)
    .describe("Whether it has accepted to lead. For information: not read when it comes back."),
})
const day = z
  .looseObject({
    on: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable()
      .describe("The day that is meant."),
    as_written: z.string().max(200).nullable().optional().describe("What was typed where that was no day."),
  })
  .nullable()

const activity = z
  .looseObject({
    id: z.string().max(100).optional().describe("Of an activity that is known here; left out of a new one."),
    as_exported: z
      .string()
      .max(400)
      .optional()
      .describe("What each field said when it was taken out, as fingerprints. To be sent back as it came."),
    priority: inBoth,
    outcome: inBoth
      .nullable()
      .optional()
      .describe("Of that priority; without one it stands under the priority."),
    title: inBoth,
    deliverable: z.looseObject({ en: text, fr: text.optional() }).nullable().optional(),
    leads: z.array(leading).max(500).optional(),
    partners: z.array(named).max(500).optional(),
    body: title.nullable().optional().describe("The working group, table or council that follows it."),
    start: day.optional(),
    end: day.optional(),
    status: z.enum(activityStatuses).optional(),
    resources: z
      .looseObject({ en: text, fr: text.optional() })
      .nullable()
      .optional()
      .describe("What it takes: people, rooms, money, in words."),
    funders: z
      .array(z.string().max(longestFunders))
      .max(500)
      .optional()
      .describe("Who pays for it, by name."),
    notes: text.optional(),
  })
  .describe("What is done, by whom, by when")

export const planFile = z
  .looseObject({
    entente: z
      .looseObject({
        format: z.literal("entente-plan-1"),
        partnership: named,
        fiscal_year: z.int().describe("Named by the year in which it begins, on 1 April."),
        exported_on: z.string().max(10),
      })
      .optional(),
    activities: z.array(activity).max(20_000),
  })
  .describe("An action plan of one fiscal year")

export type PlanFile = z.infer<typeof planFile>

/** JSON Schema 2020-12, under a name that is the same wherever the software runs. */
export function publishedPlanSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(planFile, { target: "draft-2020-12", io: "input" })
  return { ...schema, $id: "urn:entente:plan:1" }
}
