import { activityDocuments } from "./documents/activities.ts"
import { researchDocuments } from "./documents/research.ts"
import type { SampleDocument } from "./types.ts"

export const documents: readonly SampleDocument[] = [...researchDocuments, ...activityDocuments]
