-- What a record tells as a whole, put together from all articles as of a change: the lines of its pages. It can be made
-- again at any time; while a newer one is being written, or until something asks for it, the one of before stands.
CREATE TABLE composed (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  change INTEGER NOT NULL,
  version TEXT NOT NULL,
  begun TEXT NOT NULL,
  took INTEGER
);

-- A line of a list (body), and what its own page shows besides (detail); since is the change with which it was first told.
CREATE TABLE composed_line (
  composed INTEGER NOT NULL,
  kind TEXT NOT NULL,
  place INTEGER NOT NULL,
  since INTEGER NOT NULL,
  body BLOB NOT NULL,
  detail BLOB
);
CREATE UNIQUE INDEX composed_line_place ON composed_line (composed, kind, place);
CREATE INDEX composed_line_since ON composed_line (composed, kind, since);

-- By what a line is asked for: a finding that it rests on, a party, a person, a pair, a month.
CREATE TABLE composed_key (
  composed INTEGER NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (composed, kind, key, place)
) WITHOUT ROWID;
