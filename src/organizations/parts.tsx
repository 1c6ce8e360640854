export { ImportForm, ImportState, ImportSteps } from "./parts/import-form.tsx"
export { words as organizationWords } from "./words/index.ts"
