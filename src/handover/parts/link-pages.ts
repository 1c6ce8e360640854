import { packPurpose } from "../acts/send-pack.ts"

/** Which page under a personal link serves which purpose of ours. */
export const handoverLinkPages: Readonly<Record<string, string>> = { [packPurpose]: "pack" }
