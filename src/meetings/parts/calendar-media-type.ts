export const calendarMediaType = "text/calendar; charset=utf-8"
