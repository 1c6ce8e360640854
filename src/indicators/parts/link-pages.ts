import { givePurpose } from "../acts/ask-owners.ts"

/** Which page under a personal link serves which purpose of ours. */
export const indicatorLinkPages: Readonly<Record<string, string>> = { [givePurpose]: "values" }
