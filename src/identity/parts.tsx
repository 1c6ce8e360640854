export { AccessibilityLink } from "./parts/accessibility-link.tsx"
export { IdentityPage } from "./parts/identity-page.tsx"
export { words as identityWords } from "./words/index.ts"
