export { SignOut, StaffPage } from "./staff-page.tsx"
export type { StaffPageProps } from "./staff-page.tsx"
