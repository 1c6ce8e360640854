export { LeadName, LeadNames, LeadStandingOf } from "./parts/lead-name.tsx"
export { yearOf } from "./parts/year-of.ts"
export { DatesOf, StatusOf } from "./parts/shown.tsx"
export { words as planWords } from "./words/index.ts"
