import { confirmPurpose } from "../acts/ask-to-confirm.ts"

/** Which page under a personal link serves which purpose of ours. */
export const contributionLinkPages: Readonly<Record<string, string>> = { [confirmPurpose]: "contributions" }
