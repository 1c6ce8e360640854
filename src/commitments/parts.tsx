export { LinkEnded } from "./parts/link-ended.tsx"
