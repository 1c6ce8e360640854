export { addActivity } from "./add-activity.ts"
export type { NewActivity } from "./add-activity.ts"
export { planFor } from "./plan-for.ts"
export { words as planWords } from "./words/index.ts"
