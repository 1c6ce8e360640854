export { ImportForm, ImportState, ImportSteps } from "./import-form.tsx"
export { words as organizationWords } from "./words/index.ts"
