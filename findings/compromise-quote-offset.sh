#!/usr/bin/env bash
# compromise 14.17.0 (npm; efrt 2.7.0, grad-school 0.0.5, suffix-thumb 5.0.3): the offset of what begins with a quotation
# mark starts behind the mark, while its length counts the mark.
#
# Expected: text.slice(start, start + length) is the text that stands in the same object.
# Seen: it is so for every sentence that begins with a letter. One that begins with a quotation mark or a bracket is shifted
#   by one: the slice lacks the opening mark and takes a character of what follows; quotations() always.
# Why it matters: in news, quotations are the very spans that are kept. Whoever checks a stored span against its quote finds
#   all of them wrong, whoever does not cuts the mark off and shows a quotation as the paper's own words.
# Source: compromise's documentation of .json({offset: true}) and .quotations().
# Seen on 29 November 2026 with Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" \
  compromise@14.17.0 efrt@2.7.0 grad-school@0.0.5 suffix-thumb@5.0.3

cat > probe.mjs <<'JS'
import nlp from 'compromise';
const text = 'The talks are over. "We will not sign," she said. Nobody paid.';
const show = (kind, found) => {
  const { start, length } = found.offset;
  const slice = text.slice(start, start + length);
  console.log(`${kind} ${start}+${length} [${found.text}] is [${slice}]: ${slice === found.text ? 'same' : 'not the same'}`);
};
const read = nlp(text);
read.json({ offset: true }).forEach((found) => show('sentence', found));
read.quotations().json({ offset: true }).forEach((found) => show('quotation', found));
JS
node probe.mjs > seen

cat > known <<'KNOWN'
sentence 0+19 [The talks are over.] is [The talks are over.]: same
sentence 21+29 ["We will not sign," she said.] is [We will not sign," she said. ]: not the same
sentence 50+12 [Nobody paid.] is [Nobody paid.]: same
quotation 21+19 ["We will not sign,"] is [We will not sign," ]: not the same
KNOWN
cat seen
diff known seen || { echo "CHANGED: compromise 14.17.0 places quotations differently" >&2; exit 1; }
