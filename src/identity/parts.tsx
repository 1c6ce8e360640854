export { IdentityPage } from "./identity-page.tsx"
export { words as identityWords } from "./words/index.ts"
