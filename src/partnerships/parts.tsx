export { LinkPage } from "./parts/link-page.tsx"
export type { LinkPageProps } from "./parts/link-page.tsx"
export { SignOut, StaffPage } from "./parts/staff-page.tsx"
export type { StaffPageProps } from "./parts/staff-page.tsx"
