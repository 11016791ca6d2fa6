#!/usr/bin/env bash
# ical.js 2.2.1 (npm, no dependencies) reads "the 20th Monday of the year" and "Monday of week 20" as every Monday.
#
# Expected: one day a year. Both rules are among the examples of the standard.
# Seen: a yearly rule whose BYDAY has a number of two digits recurs weekly; BYWEEKNO with BYDAY recurs weekly too and leaves
#   out the first day of the series. Numbers of one digit (1MO, 6MO, -1MO) are right. rrule 2.8.1 (with tslib 2.9.1), run
#   beside it, gives the standard's days. No error, no warning; COUNT is then used up within weeks.
# Why it matters: sessions of parliaments, councils and commissions are set by the week of the year. A record of meetings
#   gets a meeting a week that nobody called, and no longer has the one that was.
# Source: RFC 5545 section 3.8.5.3, examples "Every 20th Monday of the year" and "Monday of week number 20"; section 3.3.10.
# Seen on 29 November 2026 with Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" ical.js@2.2.1 rrule@2.8.1 tslib@2.9.1

cat > probe.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';
const rules = [
  ['20310106T090000Z', 'FREQ=YEARLY;BYDAY=1MO;COUNT=3'],
  ['20310519T090000Z', 'FREQ=YEARLY;BYDAY=20MO;COUNT=3'],
  ['20310512T090000Z', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3'],
];
for (const [start, rule] of rules) {
  const text = ['BEGIN:VEVENT', 'UID:1@a.example', `DTSTART:${start}`, `RRULE:${rule}`, 'END:VEVENT'].join('\r\n');
  const days = new ICAL.Event(ICAL.Component.fromString(text)).iterator();
  const found = [];
  for (let day = days.next(); day && found.length < 5; day = days.next()) found.push(day.toString().slice(0, 10));
  const control = rrule.rrulestr(`DTSTART:${start}\nRRULE:${rule}`).all().map((day) => day.toISOString().slice(0, 10));
  console.log(`${rule}\n  ical.js ${found.join(' ')}\n  rrule   ${control.join(' ')}`);
}
JS
node probe.mjs > seen

cat > known <<'KNOWN'
FREQ=YEARLY;BYDAY=1MO;COUNT=3
  ical.js 2031-01-06 2032-01-05 2033-01-03
  rrule   2031-01-06 2032-01-05 2033-01-03
FREQ=YEARLY;BYDAY=20MO;COUNT=3
  ical.js 2031-05-19 2031-05-26 2031-06-02
  rrule   2031-05-19 2032-05-17 2033-05-16
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3
  ical.js 2031-05-19 2031-05-26 2031-06-02
  rrule   2031-05-12 2032-05-10 2033-05-16
KNOWN
cat seen
diff known seen || { echo "CHANGED: ical.js 2.2.1 gives other days for numbered Mondays" >&2; exit 1; }
