export { PublishingLine, PublishingState } from "./parts/publishing-state.tsx"
export { SitePage } from "./parts/site-page.tsx"
export type { SitePageProps } from "./parts/site-page.tsx"
export { words as siteWords } from "./words/index.ts"
