/** Pages of a partnership that anyone may see once a coordinator opened them; each with what it shows. Nothing else may. */
export const publicAddresses: Readonly<Record<string, string>> = {
  "/:locale/:partnership/community-plan/comments":
    "the kept version people may comment on, and how many comments were let through",
  "/:locale/:partnership/community-plan/comments/paragraph":
    "a paragraph, comments that were let through, answers",
  "/:locale/:partnership/community-plan/comments/received": "the reference that stands in its own address",
  "/:locale/:partnership/community-plan/comments/report": "a report that was published",
  "/:locale/:partnership/community-plan/comments/report/:reportCopy": "the same as a file",
  "/:locale/:partnership/join": "whom a body looks for, while it does",
  "/:locale/:partnership/join/received": "the reference that stands in its own address",
  "/:locale/:partnership/members": "bodies that were published, with the holders and people published there",
  "/:locale/:partnership/site": "the name and menu of a site that is open",
  "/:locale/:partnership/site/council":
    "bodies that were published, with the holders and people published there",
  "/:locale/:partnership/site/data": "the indicators that were published, each with its latest value",
  "/:locale/:partnership/site/data/:publicIndicator": "one of them: what it means, its source, every value",
  "/:locale/:partnership/site/data/:publicIndicator/files/:dataFile": "the same as a file",
  "/:locale/:partnership/site/decisions": "decisions that were published, of public bodies",
  "/:locale/:partnership/site/decisions/:decision":
    "one of them: text, result, day, body; sums where the terms are public",
  "/:locale/:partnership/site/events": "events that were published",
  "/:locale/:partnership/site/events.ics": "what was published that happens, as a calendar",
  "/:locale/:partnership/site/events/:slug": "an event that was published, as it stood then",
  "/:locale/:partnership/site/events/:slug/calendar": "the same for a calendar",
  "/:locale/:partnership/site/logo/:logo": "the picture beside the site's name",
  "/:locale/:partnership/site/look/:look": "the site's colour",
  "/:locale/:partnership/site/minutes": "adopted minutes that were published, of public bodies",
  "/:locale/:partnership/site/minutes/:adoptedMinutes": "one of them, without names and internal items",
  "/:locale/:partnership/site/minutes/:adoptedMinutes/copies/:minutes": "the same as a file",
  "/:locale/:partnership/site/news": "news that was published",
  "/:locale/:partnership/site/news.xml": "what became public lately, as a feed",
  "/:locale/:partnership/site/news/:slug": "a news item that was published, as it stood then",
  "/:locale/:partnership/site/pages/:slug": "a page that was published, as it stood then",
  "/:locale/:partnership/site/pictures/:shownPicture": "a picture that something published shows",
  "/:locale/:partnership/site/plan":
    "the adopted Community Plan and where the activities of the published years stand",
  "/:locale/:partnership/site/plan/:priority": "one priority of it, with its activities and their numbers",
  "/:locale/:partnership/site/plan/years/:publicPlan": "a year’s approved plan that was published",
  "/:locale/:partnership/site/preview/:picture":
    "a picture with the title of what is public, for shared links",
  "/:locale/:partnership/site/reports": "the reports that were published",
  "/:locale/:partnership/site/reports/:publicReport": "the public part of one, as it was submitted",
  "/:locale/:partnership/site/reports/:publicReport/files/:publicReportFile": "the same as a file",
  "/:locale/:partnership/site/robots.txt": "where a site's map is",
  "/:locale/:partnership/site/search": "what is public and has the words looked for",
  "/:locale/:partnership/site/search/told": "thanks",
  "/:locale/:partnership/site/sitemap.xml": "the addresses of what is public",
  "/:locale/:partnership/site/terms/:adopted": "adopted terms that were published, of a public body",
  "/:locale/:partnership/site/terms/:adopted/copies/:copy": "the same as a file",
}

/** Whether a path that somebody clicked to is one of them. */
export function isPublic(path: string): boolean {
  return /^\/[\w-]+\/[^/]+\/(site(\/.*)?|join(\/received)?|members|community-plan\/comments(\/(paragraph|received|report(\/[^/?]+)?))?)(\?|$)/.test(
    path,
  )
}
