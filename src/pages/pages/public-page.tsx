import { publicPageVisit } from "../parts/public-visit.ts"
import { WrittenPage } from "../parts/written-page.tsx"
import type { Route } from "./+types/public-page"

/** The same for every reader, until an act changes it or its time has come. */
export const handle = { isKept: true }

export async function loader(asked: Route.LoaderArgs) {
  const { frame, shown } = await publicPageVisit(asked, "page")
  return { frame, shown }
}

export default function PublicPage({ loaderData }: Route.ComponentProps) {
  return <WrittenPage {...loaderData} />
}
