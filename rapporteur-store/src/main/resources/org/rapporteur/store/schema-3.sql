-- What was found, a row a finding, for whoever lists, searches and counts. Made again from the
-- kept reading whenever that changes; an id is the same each time the same is found.
CREATE TABLE finding (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (number),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT,
  status TEXT,
  topic TEXT,
  value TEXT,
  place TEXT,
  first_day TEXT,
  last_day TEXT,
  quote TEXT NOT NULL,
  rule TEXT,
  confidence REAL
);
CREATE INDEX finding_article ON finding (article);
CREATE INDEX finding_id ON finding (id);
CREATE INDEX finding_kind ON finding (kind, article);

-- Who has which part in a finding: speaker, actor, recipient, participant, issuer, target ...
CREATE TABLE finding_actor (
  finding INTEGER NOT NULL REFERENCES finding (number),
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  party TEXT
);
CREATE INDEX finding_actor_finding ON finding_actor (finding);
CREATE INDEX finding_actor_party ON finding_actor (party);

-- The characters behind a finding; places in Unicode code points of the article's text.
CREATE TABLE evidence (
  finding INTEGER NOT NULL REFERENCES finding (number),
  role TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  quote TEXT NOT NULL
);
CREATE INDEX evidence_finding ON evidence (finding);

-- Which articles the tables above and the two below hold.
CREATE TABLE tabled (
  article INTEGER PRIMARY KEY REFERENCES article (number)
);

-- Words as they are looked for, without the text itself; a row's number is the article's.
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, body, joined, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- The same of the words behind each finding; a row's number is the finding's.
CREATE VIRTUAL TABLE finding_words USING fts5 (
  body, joined, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
CREATE INDEX article_outlet ON article (outlet);
CREATE INDEX article_published ON article (published, number);

-- Views for other programs (docs/record.md): these names and columns stay.
CREATE VIEW articles AS
  SELECT number, id, title, outlet, published, added FROM article;
CREATE VIEW findings AS
  SELECT f.id, f.kind, a.id AS article, a.outlet, a.published, f.type, f.status, f.topic, f.value,
    f.place, f.first_day, f.last_day, f.quote, f.rule, f.confidence
  FROM finding f JOIN article a ON a.number = f.article;
CREATE VIEW actors AS
  SELECT f.id AS finding, f.kind, x.role, x.name, x.party
  FROM finding_actor x JOIN finding f ON f.number = x.finding;
CREATE VIEW quotes AS
  SELECT f.id AS finding, f.kind, a.id AS article, e.role, e.span_start, e.span_end, e.quote
  FROM evidence e JOIN finding f ON f.number = e.finding JOIN article a ON a.number = f.article;
CREATE VIEW statements AS
  SELECT f.id, a.id AS article, a.outlet, a.published, f.type AS directness,
    (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT name FROM finding_actor x
      WHERE x.finding = f.number AND x.role = 'speaker')) AS speaker,
    (SELECT group_concat(party, '; ') FROM (SELECT DISTINCT party FROM finding_actor x
      WHERE x.finding = f.number AND x.role = 'speaker' AND party IS NOT NULL)) AS party,
    f.first_day AS said_from, f.last_day AS said_to, f.place AS venue, f.quote, f.confidence
  FROM finding f JOIN article a ON a.number = f.article WHERE f.kind = 'statement';
CREATE VIEW acts AS
  SELECT f.id, a.id AS article, a.outlet, a.published, f.type, f.status,
    (SELECT group_concat(side, '; ') FROM (SELECT DISTINCT coalesce(party, name) AS side
      FROM finding_actor x WHERE x.finding = f.number AND x.role = 'actor')) AS actor,
    (SELECT group_concat(side, '; ') FROM (SELECT DISTINCT coalesce(party, name) AS side
      FROM finding_actor x WHERE x.finding = f.number AND x.role = 'recipient')) AS recipient,
    f.first_day, f.last_day, f.place, f.quote, f.confidence
  FROM finding f JOIN article a ON a.number = f.article WHERE f.kind = 'act';
CREATE VIEW positions AS
  SELECT f.id, a.id AS article, a.outlet, a.published,
    (SELECT party FROM finding_actor x WHERE x.finding = f.number AND x.role = 'party') AS party,
    f.type AS stance, f.topic AS issue,
    (SELECT party FROM finding_actor x WHERE x.finding = f.number AND x.role = 'toward') AS toward,
    f.first_day, f.last_day, f.quote, f.confidence
  FROM finding f JOIN article a ON a.number = f.article WHERE f.kind = 'position';
CREATE VIEW meetings AS
  SELECT f.id, a.id AS article, a.outlet, a.published, f.topic AS what, f.status,
    (SELECT group_concat(party, '; ') FROM finding_actor x
      WHERE x.finding = f.number AND x.role = 'participant') AS participants,
    f.first_day, f.last_day, f.place, f.quote, f.confidence
  FROM finding f JOIN article a ON a.number = f.article WHERE f.kind = 'meeting';
CREATE VIEW conditionals AS
  SELECT f.id, a.id AS article, a.outlet, a.published, f.type AS kind,
    (SELECT party FROM finding_actor x WHERE x.finding = f.number AND x.role = 'issuer') AS issuer,
    (SELECT party FROM finding_actor x WHERE x.finding = f.number AND x.role = 'target') AS target,
    (SELECT group_concat(quote, ' … ') FROM evidence e
      WHERE e.finding = f.number AND e.role = 'condition') AS condition,
    (SELECT group_concat(quote, ' … ') FROM evidence e
      WHERE e.finding = f.number AND e.role = 'consequence') AS consequence,
    f.confidence
  FROM finding f JOIN article a ON a.number = f.article WHERE f.kind = 'conditional';
CREATE VIEW figures AS
  SELECT f.id, a.id AS article, a.outlet, a.published, CAST(f.value AS REAL) AS value,
    f.type AS unit, f.topic AS what,
    (SELECT party FROM finding_actor x WHERE x.finding = f.number AND x.role = 'whose') AS whose,
    f.status AS origin, f.first_day, f.last_day, f.quote, f.confidence
  FROM finding f JOIN article a ON a.number = f.article WHERE f.kind = 'figure';
CREATE VIEW people AS
  SELECT f.id, a.id AS article, x.name, x.party, f.topic AS role, f.quote
  FROM finding f JOIN article a ON a.number = f.article
    JOIN finding_actor x ON x.finding = f.number AND x.role = 'person' WHERE f.kind = 'person';
