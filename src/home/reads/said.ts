import { attendanceWords } from "#attendance"
import { commitmentWords } from "#commitments"
import { checkWords } from "#checks"
import { callWords } from "#calls"
import { commentWords } from "#comments"
import { contributionWords } from "#contributions"
import { councilWords } from "#councils"
import { deskWords } from "#desk"
import { engagementWords } from "#engagement"
import { evidenceWords } from "#evidence"
import { foundWords } from "#found"
import { handoverWords } from "#handover"
import { meetingWords } from "#meetings"
import { exchangeWords } from "#exchange"
import { motionWords } from "#motions"
import { minutesWords } from "#minutes"
import { organizationWords } from "#organizations"
import { partnershipWords } from "#partnerships"
import { indicatorWords } from "#indicators"
import { pageWords } from "#pages"
import { planWords } from "#plans"
import { recruitmentWords } from "#recruitment"
import { reportWords } from "#reports"
import { siteWords } from "#site"
import { strategyWords } from "#strategy"
import { termsWords } from "#terms"
import { translationWords } from "#translations"
import { updateWords } from "#updates"

export { said } from "#partnerships"

/** Naming them here loads every domain's words: the history speaks for all of them. */
export const spoken = [
  partnershipWords,
  translationWords,
  siteWords,
  pageWords,
  organizationWords,
  evidenceWords,
  councilWords,
  termsWords,
  recruitmentWords,
  minutesWords,
  exchangeWords,
  engagementWords,
  meetingWords,
  attendanceWords,
  motionWords,
  strategyWords,
  commentWords,
  planWords,
  commitmentWords,
  indicatorWords,
  checkWords,
  updateWords,
  contributionWords,
  reportWords,
  deskWords,
  callWords,
  foundWords,
  handoverWords,
]
