export const en = {
  "sign-in": "Sign in",
  "sign-in-lead":
    "Enter your work e-mail address. We will send you a code of six digits; there is no password.",
  email: "E-mail address",
  "email-needed": "Enter your e-mail address, like name@example.org",
  "send-code": "Send me a code",
  "enter-code": "Enter your code",
  "enter-code-lead":
    "If this address has an account, a code of six digits is on its way. It works for ten minutes, in this browser only.",
  code: "Code of six digits",
  "code-hint": "You may paste it.",
  "code-needed": "Enter the six digits from the e-mail",
  "code-wrong": "That code is not right, or it is too old. Look at the newest e-mail, or ask for a new code.",
  "code-new": "Ask for a new code",
  "code-mail-subject": "{code} is your Entente sign-in code",
  "code-mail":
    "Your code to sign in to Entente is {code}.\n\nIt works for ten minutes, in the browser where you asked for it.\n\nIf you did not ask for it, do nothing: nobody can sign in without it.",
  "operator-link": "Sign in with this link",
  "operator-link-lead": "Whoever runs the server printed this link. It works once.",
  "link-used":
    "This sign-in link was already used, or it is too old. Ask whoever runs the server for a new one, or sign in with a code.",
  "sign-out": "Sign out",
  language: "Language",
  "other-language": "Français",
} as const
