import type { ReportTemplate } from "../rules/template.ts"
import { closing } from "./partnership-report-2026-1/closing.ts"
import { partnership } from "./partnership-report-2026-1/partnership.ts"
import { researchAndPlan } from "./partnership-report-2026-1/research-and-plan.ts"
import { resultsOfTheYear } from "./partnership-report-2026-1/results-of-the-year.ts"

/** Our own working form. Its sections follow what the funder has published about such reports; its words are ours. */
export const partnershipReport20261 = {
  key: "partnership-report",
  version: "2026-1",
  title: { en: "Annual partnership report", fr: "Rapport annuel du partenariat" },
  label: {
    en: "Unofficial: this is not the funder’s form",
    fr: "Non officiel : ce n’est pas le formulaire du bailleur de fonds",
  },
  sections: [...partnership, ...researchAndPlan, ...resultsOfTheYear, ...closing],
} satisfies ReportTemplate
