-- What somebody wants to be told of, and up to which change of the record it was looked for.
CREATE TABLE alert_rule (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  made_by TEXT NOT NULL,
  made TEXT NOT NULL,
  kind TEXT NOT NULL,
  terms TEXT NOT NULL,
  seen INTEGER NOT NULL
);

-- What was told: each thing once a rule, whatever happens to the program in between.
CREATE TABLE alert (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  rule INTEGER NOT NULL,
  item TEXT NOT NULL,
  at TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  article TEXT NOT NULL,
  UNIQUE (rule, item)
);
