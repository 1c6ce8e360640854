/** Under the link of an invitation: the date for the reader's own calendar (RFC 5545). */
export const dateFile = "date.ics"
