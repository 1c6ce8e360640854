export { LeadNames } from "./parts/lead-names.tsx"
export { DatesOf, StatusOf } from "./parts/shown.tsx"
export { words as planWords } from "./words/index.ts"
