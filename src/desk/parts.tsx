export { deskAddress } from "./parts/desk-address.ts"
export { LatenessShown } from "./parts/lateness-shown.tsx"
export { DeskPage } from "./parts/desk-page.tsx"
export type { DeskPageProps } from "./parts/desk-page.tsx"
