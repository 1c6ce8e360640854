export const en = {
  help: `Entente runs a Local Immigration Partnership.

  entente serve                                      serve the web and work on jobs (npm start does this)
  entente work                                       work on jobs only, beside other processes
  entente migrate                                    bring the database up to date
  entente sample                                     make the sample partnership, Two Rivers
  entente partnership create SLUG --name-en TEXT --name-fr TEXT [--coordinator EMAIL]
  entente funder create SLUG --name-en TEXT --name-fr TEXT [--lead EMAIL]
  entente funder add FUNDER PARTNERSHIP --region REGION [--lead-kind KIND]
  entente funder form FUNDER PARTNERSHIP FORM        ask for its reports on another form, by its short name
  entente network add NETWORK PARTNERSHIP            let it take the report forms the network offers
  entente network remove NETWORK PARTNERSHIP
  entente import organizations FILE                  preview a roster; with --yes, import it
  entente import plan FILE --year 2026               preview an action plan; with --yes, import it
  entente report --year 2026 --locale en|fr --format html|docx|pdf|xlsx|json --out FILE
      --template KEY   the year’s report on another form: council-summary, year-in-review, or one of your own
  entente report form KEY [--out FILE]               print a report form as JSON
  entente doctor                                     look at everything that must hold

  --partnership SLUG   which partnership (needed where there is more than one)
  --data DIR           the data folder (default: data)
  --json               print one JSON object
  The year of a plan or a report is the one in which its fiscal year begins.`,
  migrated: "Database brought up to date ({count, plural, one {# step} other {# steps}})",
  "not-migrated":
    "The database is not up to date: {count, plural, one {# step is} other {# steps are}} missing. Run entente migrate with DATABASE_OWNER_URL set to the role that owns the tables.",
  "owner-needed": "To migrate a server of your own, set DATABASE_OWNER_URL to the role that owns the tables.",
  ground: "Entente will not serve, because its ground does not hold:\n  {faults}",
  "making-sample": "Making the sample partnership (once)...",
  "sample-made": "The sample partnership Two Rivers is there, at /en/two-rivers",
  "not-built": "The web pages are not built yet. Run npm start, which builds them.",
  serving: "Entente is serving at {address}",
  "operator-link": "Sign in once within ten minutes with: {link}",
  "officer-link": "At the sample’s funder, as its officer {name}: {link}",
  "translator-link": "At the sample, as its translator {name}: {link}",
  stopping: "Finishing what is under way...",
  working: "Working on jobs. Stop with Ctrl-C.",
  "port-taken": "Port {port} is in use or not allowed. Choose another with PORT.",
  "up-to-date": "The database is up to date.",
  "create-usage": "Say: entente partnership create SLUG --name-en TEXT --name-fr TEXT",
  created: "The partnership {slug} is there, at {address}",
  "funder-usage": "Say: entente funder create SLUG --name-en TEXT --name-fr TEXT [--lead EMAIL]",
  "funder-created": "The desk of {slug} is there, at {address}",
  "funder-add-usage":
    "Say: entente funder add FUNDER PARTNERSHIP --region {regions} [--lead-kind settlement|municipal|other]",
  "funder-added": "{partnership} is on the desk of {funder}: its lead now sees what it submits",
  "network-usage": "Say: entente {name} NETWORK PARTNERSHIP",
  "network-added": "{partnership} belongs to the network {network}, and may take the report forms it offers",
  "network-removed": "{partnership} belongs to the network {network} no more. The forms it took stay its own",
  "funder-form-usage": "Say: entente funder form FUNDER PARTNERSHIP FORM",
  "funder-form-changed": "{partnership} reports to {funder} on the form {form} from now on",
  "no-funder": "There is no funder at {slug}",
  "no-such-partnership": "There is no partnership at {slug}",
  "doctor-well": "All is well.",
  "doctor-ill": "Something needs you.",
  "no-partnership":
    "There is no partnership yet. Make one with entente partnership create, or the sample with entente sample.",
  "which-partnership": "There is more than one partnership. Say which with --partnership: {slugs}",
  "import-usage": "Say: entente import organizations FILE [--yes]",
  "import-plan-usage": "Say: entente import plan FILE --year 2026 [--yes]",
  "no-file": "There is no file {file} that can be read.",
  "file-too-large": "{file} is too large: an import takes at most 20 megabytes.",
  "import-doubt": "  {sheet}, row {row}, column {column}: {says}",
  "import-preview": "Nothing was written. To import this, say it again with --yes.",
  "import-done": "To look at it or undo it: {address}",
  "year-needed": "Say which fiscal year with --year: 2026 is the year from 1 April 2026 to 31 March 2027.",
  "report-usage":
    "Say: entente report --year 2026 --locale en|fr --format html|docx|pdf|xlsx|json --out FILE [--template KEY]",
  "no-such-report":
    "There is no report on the form {asked} for that year. {count, plural, =0 {None was begun.} one {One was begun: {known}.} other {These were begun: {known}.}}",
  "report-form-usage": "Say: entente report form KEY [--out FILE]. KEY is one of: {known}",
  "form-written": "Form {form}, version {version}, written to {file}",
  "report-written": "Report written to {file} ({bytes, number} bytes, SHA-256 {sha256})",
  "draft-written": "Draft written to {file} ({bytes, number} bytes): this report is not submitted yet",
  setting: "A setting cannot be used. {problem}",
  failed: "That failed: {message}",
} as const
