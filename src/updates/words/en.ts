export const en = {
  "due-passed": "Choose a day that has not passed",
  "due-far": "Choose a day within a year",
  "due-needed": "Choose the day by which you want to hear",
  "nobody-to-ask":
    "Nobody is left to ask: every lead organisation was asked already, or nothing is under way",
  "organizations-needed": "Choose at least one organisation",
  "asked-already":
    "{name} was asked by somebody else meanwhile. Nobody was asked twice: load the page again.",
  "nothing-filled-in": "Fill in at least one activity",
  "accepted-meanwhile":
    "Your update on “{activity}” was accepted meanwhile, so it can no longer be changed here. Nothing was sent: what you wrote is below. Send the rest again, and write to us about this one.",
  "link-revoked": "This link was ended. Ask us for a new one.",
  "link-expired": "This link has expired. Ask us for a new one.",
  "round-closed": "This round of updates is closed",
  "corrected-meanwhile":
    "The organisation corrected this update while you were reading. Nothing was decided: read the correction first.",
  "already-decided":
    "{verdict, select, accepted {This update was already accepted} other {This update was already returned}}{known, select, yes { by {name}} other {}}. Your own decision was not recorded.",
  "return-too-late":
    "The round is closed, so nobody could answer a question. Accept the update, or ask again in a new round.",
  "comment-needed": "Say what is missing or unclear",
  "comment-long": "Keep it under 2,000 characters",
  "nothing-owed": "They owe nothing in this round",
  "no-address-yet":
    "Nobody at this organisation has an e-mail address yet. Add one to the organisation’s contacts first.",
  "sent-today": "That was sent to this address today already",
  "no-open-link": "There is no open link to end",
  "did-asked": "asked {count, plural, one {# organisation} other {# organisations}} for updates",
  "did-sent": "sent an update on “{activity}” for {organization} (reference {reference})",
  "did-entered": "entered an update on “{activity}” on behalf of {organization} (reference {reference})",
  "did-sent-again": "sent the same update again for {organization} (reference {reference})",
  "did-accepted": "accepted the update of {organization} on “{activity}”",
  "did-returned": "returned the update of {organization} on “{activity}” with a question",
  "did-reminded":
    "reminded {count, plural, =0 {nobody} one {# organisation} other {# organisations}} of the updates they owe",
  "did-request-sent-again": "sent {organization} the request for updates again",
  "did-link-revoked": "ended the link of {organization}",
  "did-round-closed": "closed a round of updates",
  "chain-title": "{activity} ({organization})",
  secretariat: "The secretariat",
  "letter-hello": "Hello {name},",
  "letter-asked-subject": "{partnership}: your progress, please, by {due}",
  "letter-reminded-subject":
    "{late, select, yes {{partnership}: we have not heard from you yet} other {{partnership}: a reminder, due {due}}}",
  "letter-asked":
    "{asker}, of {partnership}, would like to know how {organization} is getting on with {count, plural, one {this activity} other {these activities}} of the {year} action plan. The annual report is made from what the partners say.",
  "letter-reminded":
    "{late, select, yes {{partnership} has not heard yet how {organization} is getting on with {count, plural, one {this activity} other {these activities}}. We had hoped to hear by {due}; it is not too late.} other {A short reminder from {partnership}: we still hope to hear how {organization} is getting on with {count, plural, one {this activity} other {these activities}}.}}",
  "letter-how":
    "{late, select, yes {It takes about two minutes} other {Please answer by {due}. It takes about two minutes}}, on a phone or a computer. You need no account: open this page, fill it in, press the button.",
  "letter-returned-subject": "{partnership}: a question about your update",
  "letter-returned":
    "Thank you for the update of {organization} on “{activity}” (reference {reference}). Before it goes into the report, {asker} asks:",
  "letter-returned-how":
    "What you wrote is still on your page. Change it there and send it again; you need no account.",
  "letter-received-subject": "Received: your update, reference {reference}",
  "letter-received": "Thank you. {partnership} received the update of {organization} on:",
  "letter-entered-subject": "Entered for {organization}: an update, reference {reference}",
  "letter-entered":
    "{partnership} entered an update on behalf of {organization}, as {toldBy} told it {toldHow}, on:",
  "letter-reference": "Reference: {reference}",
  "letter-change": "Until it is accepted you can change it: open again the link we sent you.",
  "letter-questions": "Questions? Write to {asker}, {email}.",
  "told-phone": "by telephone",
  "told-email": "by e-mail",
  "told-in-person": "in person",
  "told-document": "in a document",
} as const
