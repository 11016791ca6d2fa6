-- What an article was read from, byte for byte, and the way back to it from the article's text.
CREATE TABLE original (
  article INTEGER PRIMARY KEY REFERENCES article (number),
  media_type TEXT NOT NULL,
  charset TEXT,
  length INTEGER NOT NULL,
  packed BLOB NOT NULL,
  offsets BLOB
);
