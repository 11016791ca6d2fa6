#!/usr/bin/env bash
# country-emoji 1.5.6 (npm, no dependencies) gives the code of a neighbour for a country that it does not have by that name.
#
# Expected: code("South Sudan") is SS, or undefined if the list lacks it, as for names that are quite unknown.
# Seen: SD, the state it left. A name that is not found is matched by a part of itself: "DR Congo" is CG, the other Congo,
#   "Northern Cyprus" CY, "Northern Ireland" IE, "Inner Mongolia" MN, "New Mexico" MX. What follows from the list itself:
#   South Sudan is not in it (name("SS") is undefined), so it can only be taken for Sudan. Nothing tells a hit from a guess.
# Why it matters: acts and statements are counted by code. Where a state has left another, or two share a name, they are
#   often the two sides of the dispute: one side's acts go to the other, and a part of a state is made a party of its own.
# Source: the package's README (code() takes a name of a country; of matching by parts it says nothing); ISO 3166-1.
# Seen on 29 November 2026 with Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" country-emoji@1.5.6

cat > probe.mjs <<'JS'
import { code, name } from 'country-emoji';
console.log(`SS is ${name('SS')}, SD is ${name('SD')}, CD is ${name('CD')}, CG is ${name('CG')}`);
for (const words of ['Sudan', 'South Sudan', 'DR Congo', 'Northern Cyprus', 'Northern Ireland', 'Inner Mongolia', 'New Mexico',
  'Guinea-Bissau', 'Varland']) {
  console.log(`${words} -> ${code(words)}`);
}
JS
node probe.mjs > seen

cat > known <<'KNOWN'
SS is undefined, SD is Sudan, CD is Congo, The Democratic Republic of the, CG is Congo
Sudan -> SD
South Sudan -> SD
DR Congo -> CG
Northern Cyprus -> CY
Northern Ireland -> IE
Inner Mongolia -> MN
New Mexico -> MX
Guinea-Bissau -> GW
Varland -> undefined
KNOWN
cat seen
diff known seen || { echo "CHANGED: country-emoji 1.5.6 finds other codes" >&2; exit 1; }
