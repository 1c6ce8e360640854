export const en = {
  creating: "Making the database in {folder} (once, a few seconds)",
  starting: "Starting the database",
  recovering: "The database is checking what it last wrote; this can take a while after an abrupt stop",
  waiting: "Waiting for another command that is starting or stopping the database",
  "starting-again": "The database ended by itself; nothing is lost. Starting it again",
  "waiting-for-room":
    "The disk is full, so the database cannot start. It is tried again every few seconds: free some room",
  "ends-too-often":
    "The database ended by itself {count} times within a minute, so Entente ends as well. What it said is in {log}. Nothing is lost: mend what it says, then start again.",
  "no-windows":
    "The built-in database does not run on Windows. Set DATABASE_URL to the address of a PostgreSQL 18 server.",
  "no-programs":
    "The built-in database has no programs for this computer ({system}). Install again, or set DATABASE_URL to the address of a PostgreSQL 18 server.",
  "cannot-run":
    "The programs of the built-in database do not run on this computer: {trouble}. Set DATABASE_URL to the address of a PostgreSQL 18 server.",
  "no-account":
    "PostgreSQL refuses to run as root, and no other account can reach both {programs} and {folder}. Choose a data folder under /var/lib/entente with --data, or start Entente as an ordinary user, or set DATABASE_URL.",
  "other-version":
    "The database in {folder} was made by PostgreSQL {found}; this version of Entente brings PostgreSQL {brought}. Make a backup with the version of Entente that made it, then restore it in a new data folder.",
  "did-not-start": "The database did not start. Its last words, from {log}: {words}",
  "does-not-answer":
    "Another Entente process uses the database in {folder}, but the database does not answer from here. If that process runs in another container, use DATABASE_URL for both; otherwise stop it and start again.",
}
