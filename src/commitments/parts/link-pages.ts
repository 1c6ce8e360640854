import { leadPurpose } from "../acts/ask-leads.ts"

/** Which page under a personal link serves which purpose of ours. */
export const commitmentLinkPages: Readonly<Record<string, string>> = { [leadPurpose]: "leads" }
