-- An article as it was given, once. The number is the order of arrival.
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL UNIQUE,
  title TEXT,
  outlet TEXT,
  published TEXT,
  added TEXT NOT NULL,
  kept BLOB NOT NULL
);

-- What was found in it, and which version of the reader found it.
CREATE TABLE reading (
  article INTEGER PRIMARY KEY REFERENCES article (number),
  reader TEXT NOT NULL,
  findings BLOB NOT NULL
);

-- The briefs that were made: what "new since the last brief" counts from.
CREATE TABLE brief (
  number INTEGER PRIMARY KEY,
  made TEXT NOT NULL,
  last_article INTEGER NOT NULL
);

-- What the record is read with: the text of its actors file.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- Where the watch of a feed stands, and which of its items were taken.
CREATE TABLE feed (
  address TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  due TEXT NOT NULL,
  quiet INTEGER NOT NULL,
  failures INTEGER NOT NULL
);
CREATE TABLE feed_item (
  feed TEXT NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (feed, item)
);
