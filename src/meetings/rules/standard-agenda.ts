/** The items most councils open and close with (design: domain 2.4), with what each is for and the minutes it takes. */
export const standardItems = [
  { key: "call-to-order", kind: "information", minutes: 5, onConsent: false },
  { key: "conflicts", kind: "information", minutes: 2, onConsent: false },
  { key: "approve-agenda", kind: "approval", minutes: 3, onConsent: false },
  { key: "approve-minutes", kind: "approval", minutes: 5, onConsent: false },
  { key: "business-arising", kind: "discussion", minutes: 15, onConsent: false },
  { key: "reports", kind: "information", minutes: 20, onConsent: false },
  { key: "new-business", kind: "discussion", minutes: 30, onConsent: false },
  { key: "next-meeting", kind: "information", minutes: 5, onConsent: false },
] as const
