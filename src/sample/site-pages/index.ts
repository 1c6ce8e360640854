import { about } from "./about.ts"
import { newInTown } from "./new-in-town.ts"
import { siteOpened, teaAndTalk } from "./news-and-events.ts"
import type { SamplePage } from "./sample-page.ts"

/** What Two Rivers wrote for its public site. */
export const sitePages: readonly SamplePage[] = [about, newInTown, siteOpened, teaAndTalk]
