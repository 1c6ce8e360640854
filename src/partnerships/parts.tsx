export { SignOut, StaffPage } from "./parts/staff-page.tsx"
export type { StaffPageProps } from "./parts/staff-page.tsx"
