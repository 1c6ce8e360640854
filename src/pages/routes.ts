import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

/** Staff: what is written for the public site. */
export const pagesRoutes: RouteConfigEntry[] = [
  route("pages", "pages/pages/pages.tsx"),
  route("pages/new", "pages/pages/new-page.tsx"),
  route("pages/:page", "pages/pages/page.tsx"),
  route("pages/:page/change", "pages/pages/change-page.tsx"),
  route("pages/:page/picture", "pages/pages/picture.tsx"),
  route("pages/:page/pictures/:pagePicture", "pages/pages/page-picture.ts"),
  route("pages/:page/versions", "pages/pages/versions.tsx"),
]

const site = ":locale/:partnership/site"

/** Open to anyone while the site is open: what was published of it. */
export const pagesPublicRoutes: RouteConfigEntry[] = [
  route(`${site}/pages/:slug`, "pages/pages/public-page.tsx"),
  route(`${site}/news`, "pages/pages/public-news.tsx"),
  route(`${site}/news/:slug`, "pages/pages/public-news-item.tsx"),
  route(`${site}/events`, "pages/pages/public-events.tsx"),
  route(`${site}/events/:slug`, "pages/pages/public-event.tsx"),
  route(`${site}/events/:slug/calendar`, "pages/pages/public-event-calendar.ts"),
  route(`${site}/pictures/:shownPicture`, "pages/pages/public-picture.ts"),
]
