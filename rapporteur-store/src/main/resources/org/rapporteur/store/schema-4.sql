-- What people said of findings. One that is undone stays, and is not applied.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL,
  line TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX correction_article ON correction (article);

-- Who did what with them, and when. It only grows.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  deed TEXT NOT NULL,
  correction TEXT NOT NULL,
  line TEXT NOT NULL
);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE VIEW corrections AS
  SELECT id, article, json_extract(line, '$.by') AS corrected_by, json_extract(line, '$.at') AS corrected_at,
    json_extract(line, '$.do') AS deed, json_extract(line, '$.kind') AS kind,
    json_extract(line, '$.finding') AS finding, json_extract(line, '$.fields') AS fields,
    json_extract(line, '$.why') AS why, json_extract(line, '$.rule') AS rule, undone
  FROM correction;
