-- Up to which alert each way of delivery has brought what was told.
CREATE TABLE delivery (
  courier TEXT PRIMARY KEY,
  told INTEGER NOT NULL
) WITHOUT ROWID;
