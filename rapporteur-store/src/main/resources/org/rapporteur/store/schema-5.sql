-- What was done to the record, in order: what "since" counts from. It only grows.
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  what TEXT NOT NULL,
  article TEXT NOT NULL
);
CREATE INDEX change_article ON change (article);

-- The change with which a finding was first there; it stays when the finding is found again.
CREATE TABLE finding_since (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX finding_since_number ON finding_since (number);

INSERT INTO change (what, article) SELECT 'read', id FROM article ORDER BY number;
INSERT OR IGNORE INTO finding_since
  SELECT f.id, c.number FROM finding f JOIN article a ON a.number = f.article JOIN change c ON c.article = a.id;

CREATE TRIGGER change_by_reading AFTER INSERT ON reading BEGIN INSERT INTO change (what, article) SELECT 'read', id FROM article WHERE number = new.article; END;
CREATE TRIGGER change_by_reading_again AFTER UPDATE ON reading BEGIN INSERT INTO change (what, article) SELECT 'read-again', id FROM article WHERE number = new.article; END;
CREATE TRIGGER change_by_removing AFTER DELETE ON article BEGIN INSERT INTO change (what, article) VALUES ('removed', old.id); END;
CREATE TRIGGER change_by_correcting AFTER INSERT ON audit BEGIN INSERT INTO change (what, article) SELECT 'corrected', article FROM correction WHERE id = new.correction; END;
CREATE TRIGGER finding_is_first_there AFTER INSERT ON finding BEGIN INSERT OR IGNORE INTO finding_since VALUES (new.id, (SELECT COALESCE(MAX(number), 0) FROM change)); END;
CREATE VIEW changes AS SELECT number, what, article FROM change;
