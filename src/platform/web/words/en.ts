export const en = {
  "not-found": "That page is not here. It may have moved, or it may not be yours to see.",
  "not-allowed": "You may not do this here. Ask your coordinator.",
  invalid: "Something is missing or not right. Look at the fields below.",
  "invalid-field": "This is not filled in as expected.",
  "unknown-field": "The form held something unexpected ({field}). Load the page again.",
  "unknown-question": "This page cannot be asked by “{name}”. Go back and follow a link instead.",
  "no-form-key": "The form was incomplete. Load the page again; what you typed is still in your browser.",
  "other-site":
    "This form was sent from another address than this site's. Open the page here and send it again.",
  "too-large": "That is too large. Send at most {most} megabytes.",
  "too-often": "That was tried too often. Wait a few minutes, then try again.",
  "database-away":
    "The database cannot be reached just now. Nothing was lost: wait a moment and send it again.",
  "disk-full":
    "The disk is full, so nothing could be saved. What is here can still be read. Tell the operator, then send it again.",
  busy: "Somebody else is changing the same thing. Wait a moment and send it again.",
  "already-there": "That is already there.",
  "changed-meanwhile":
    "Somebody changed this while you were writing. Your words are still below: compare, then save again.",
  "went-wrong":
    "Something went wrong on our side. Nothing you sent was half saved. The number of this trouble is {number}.",
  "went-wrong-plain":
    "Something went wrong on our side. Nothing you sent was half saved. Try again, and tell the operator if it stays.",
  "title-not-found": "Page not found",
  "title-not-allowed": "Not allowed",
  "title-refused": "That could not be done",
  "title-went-wrong": "Something went wrong",
  "title-try-later": "Try again shortly",
  "back-home": "Back to the start",
} as const
