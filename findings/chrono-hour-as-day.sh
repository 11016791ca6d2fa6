#!/usr/bin/env bash
# chrono-node 2.10.3 (npm, no dependencies) takes the hour that follows a date for the day of the month.
#
# Expected: "8 March, 9 p.m." is 8 March; "the night of 3-4 March 2031" touches 3 March.
# Seen: without a word before it, "8 March, 9 p.m." is read as "March, 9": 9 March, day and month certain, the 8 and the
#   p.m. not part of what was read; in chrono.en.GB and chrono.strict too. With "on" before it, with minutes or with a year
#   the day is right. And "the night of 3-4 March 2031" is tonight, the words counted as read; chrono.strict is right there.
# Why it matters: live blogs, casualty tables and chronologies begin a line with day and hour. The day found is off by
#   a few days, always within the month, and marked as certain.
# Source: the README's account of parsed components (isCertain: given by the text rather than assumed) and of chrono.strict.
# Seen on 29 November 2026 with Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" chrono-node@2.10.3

cat > probe.mjs <<'JS'
import * as chrono from 'chrono-node';
const now = { instant: new Date('2031-03-20T12:00:00Z'), timezone: 0 };
const readers = { casual: chrono, british: chrono.en.GB, strict: chrono.strict };
const texts = ['8 March, 9 p.m.', '8 March, 9 p.m.: shells fall on the port.', 'on 8 March, 9 p.m.', '8 March, 9:00 p.m.',
  'the night of 3-4 March 2031'];
for (const text of texts) {
  for (const [name, reader] of Object.entries(readers)) {
    const found = reader.parse(text, now).map(({ text: words, start }) =>
      `"${words}" = ${start.get('month')}/${start.get('day')}${start.isCertain('day') ? ' certain' : ' assumed'}`);
    console.log(`${text} | ${name}: ${found.join(' and ')}`);
  }
}
JS
node probe.mjs > seen

cat > known <<'KNOWN'
8 March, 9 p.m. | casual: "March, 9" = 3/9 certain
8 March, 9 p.m. | british: "March, 9" = 3/9 certain
8 March, 9 p.m. | strict: "March, 9" = 3/9 certain
8 March, 9 p.m.: shells fall on the port. | casual: "March, 9" = 3/9 certain
8 March, 9 p.m.: shells fall on the port. | british: "March, 9" = 3/9 certain
8 March, 9 p.m.: shells fall on the port. | strict: "March, 9" = 3/9 certain
on 8 March, 9 p.m. | casual: "on 8 March, 9 p.m." = 3/8 certain
on 8 March, 9 p.m. | british: "on 8 March, 9 p.m." = 3/8 certain
on 8 March, 9 p.m. | strict: "on 8 March, 9 p.m." = 3/8 certain
8 March, 9:00 p.m. | casual: "8 March, 9:00 p.m." = 3/8 certain
8 March, 9:00 p.m. | british: "8 March, 9:00 p.m." = 3/8 certain
8 March, 9:00 p.m. | strict: "8 March, 9:00 p.m." = 3/8 certain
the night of 3-4 March 2031 | casual: "night of 3-4 March 2031" = 3/20 assumed
the night of 3-4 March 2031 | british: "night of 3-4 March 2031" = 3/20 assumed
the night of 3-4 March 2031 | strict: "3-4 March 2031" = 3/3 certain
KNOWN
cat seen
diff known seen || { echo "CHANGED: chrono-node 2.10.3 reads a date with an hour differently" >&2; exit 1; }
