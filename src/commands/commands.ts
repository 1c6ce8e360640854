import type { Command } from "./command.ts"
import { createPartnershipCommand } from "./create-partnership.ts"
import { addFundedPartnership, changeFundersForm, createFunder } from "./create-funder.ts"
import { addToNetwork, removeFromNetwork } from "./network.ts"
import { doctor } from "./doctor.ts"
import { importOrganizations } from "./import-organizations.ts"
import { importPlan } from "./import-plan.ts"
import { migrateCommand } from "./migrate.ts"
import { report } from "./report.ts"
import { reportForm } from "./report-form.ts"
import { sample } from "./sample.ts"
import { serve } from "./serve.ts"
import { work } from "./work.ts"

export const commands: readonly Command[] = [
  serve,
  work,
  migrateCommand,
  sample,
  createPartnershipCommand,
  createFunder,
  addFundedPartnership,
  changeFundersForm,
  addToNetwork,
  removeFromNetwork,
  importOrganizations,
  importPlan,
  // Before the command whose name it begins with.
  reportForm,
  report,
  doctor,
]
