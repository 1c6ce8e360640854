/** What stands outside a rule of the ground, each with its reason. Nothing else may. */
export const exceptions = {
  tablesOfNoPartnership: reasons({
    schema_migration: "which migrations ran; the app may only read it",
    person: "somebody may work in several partnerships; membership, which is isolated, says where",
    session: "a session is of a person; only the hash of its token opens a row",
    sign_in_code: "before sign-in no partnership is known",
    sign_in_link: "before sign-in no partnership is known",
    rate_limit: "counts networks and addresses by hash, holds nothing else",
  }),
  functionsThatLookAcross: reasons({
    bound_partnership: "verifies the signed context with a key the app may not read",
    every_partnership: "jobs visit each partnership in turn; ids only",
    partnership_at: "the address names a partnership before one is bound; its id only",
    partnerships_of: "a person's own partnerships, by the person's id",
    open_visit: "session and address to person, partnership and role, in one round trip",
    partnership_of_reply:
      "whose link an answer by mail is about, by its id, after the HMAC of its address was verified",
    bound_or_reviewed: "the bound partnership, or the one a signed officer was given to review",
    reports_under_review: "which reports that officer may read: submitted, on the funder's form; ids only",
    desk_partnerships: "the partnerships a bound funder funds, for one of its officers; names only",
    desk_submissions: "what those partnerships submitted to the bound funder, never a draft",
    desk_receipts: "on which day a partnership on an officer's desk submitted each year's report; days only",
    desk_consents: "which fields those partnerships let be compared",
    funders_of_bound: "who reads what the bound partnership submits, and on which form",
    members_of_bound: "who belongs to the bound network, by name",
    forms_offered_to_bound: "report forms that networks offer the bound partnership, which belongs to them",
    published_calls: "calls that funders published, for every partnership to read",
    submissions_to_funder:
      "applications to the bound funder; what they say only for reviewers without a conflict of interest",
    decisions_for_bound: "what funders decided of the bound partnership's own applications",
    partnership_of_host: "whose open site a host name is, by its public address only",
    open_sites: "the addresses of sites that stand open to everyone, for search engines",
    partnership_of_link: "whose link this is, by the hash of a 256-bit token",
  }),
  uniqueAcrossPartnerships: reasons({
    host_proof_holder: "a proved host name is public, and leads to one site",
    personal_link_token: "hash of a random 256-bit token: cannot be guessed, so tells nothing",
  }),
}

function reasons(list: Record<string, string>): ReadonlySet<string> {
  return new Set(Object.keys(list))
}
