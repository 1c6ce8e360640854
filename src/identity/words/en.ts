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
  accessibility: "Accessibility",
  "accessibility-lead":
    "Everybody should be able to use every page. We aim for WCAG 2.2, level AA. Here is how to get help, and what does not work well yet.",
  "another-format": "Get it another way, or tell us about a problem",
  "another-format-how":
    "You can get anything on these pages in large print, as a Word file, as plain text, or read to you over the telephone. Tell us which page it is and what would work for you. You need not say why.",
  "another-format-when": "You should have an answer within five working days.",
  gaps: "What does not work well yet",
  "gap-people": "No test with people who use a screen reader, and no outside audit, has been made yet.",
  "gap-tables":
    "Wide tables scroll sideways within themselves on a phone; each is a named region that takes the focus.",
  "gap-dates":
    "Dates are entered in the browser’s own field, which shows the browser’s order of day and month, not the page’s.",
  "gap-years": "Fiscal years (“2026-27”) may break at the hyphen at the end of a line.",
  "gap-partners":
    "What partners write stands in the language they wrote it in; it is marked as such where that is known.",
  "gap-files": "Files people attach are as accessible as they made them.",
  "gap-languages": "Staff pages are in English and French only; right-to-left is built in and tested.",
  "counted-on": "What you can count on",
  "counted-on-keyboard": "Everything works with the keyboard alone, and you always see where you are.",
  "counted-on-script": "Everything works without JavaScript, and nothing moves by itself.",
  "counted-on-zoom":
    "You can make the text twice as large, or come four times as near, and nothing is cut off.",
  "counted-on-status": "What stands in a colour also stands in a shape and a word.",
  "counted-on-copies": "Reports come as a web page, a Word file and a tagged PDF.",
  complain: "If that does not help",
  "complain-how":
    "Write to the coordinator of your partnership and ask that it be put right. You may also complain to the human rights commission of your province or territory, or to the Canadian Human Rights Commission.",
  checked: "How it is checked",
  "checked-how":
    "With every change, programs look at every kind of page in both languages, light and dark, on narrow and wide screens, and read the main forms aloud as a screen reader would. A program finds perhaps half of what can be wrong: your word finds the rest.",
  reviewed: "Somebody last read this page beside the product on {date}.",
} as const
