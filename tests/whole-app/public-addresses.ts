/** Pages of a partnership that anyone may see once a coordinator opened them; each with what it shows. Nothing else may. */
export const publicAddresses: Readonly<Record<string, string>> = {
  "/:locale/:partnership/join": "whom a body looks for, while it does",
  "/:locale/:partnership/join/received": "the reference that stands in its own address",
  "/:locale/:partnership/members": "bodies that were published, with the holders and people published there",
}

/** Whether a path that somebody clicked to is one of them. */
export function isPublic(path: string): boolean {
  return /^\/(en|fr)\/[^/]+\/(join(\/received)?|members)(\?|$)/.test(path)
}
