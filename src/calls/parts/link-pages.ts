import { endorsePurpose } from "../acts/ask-for-endorsement.ts"

/** Which page under a personal link serves which purpose of ours. */
export const callLinkPages: Readonly<Record<string, string>> = { [endorsePurpose]: "endorsement" }
