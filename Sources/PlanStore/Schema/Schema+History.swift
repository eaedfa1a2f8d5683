extension Schema {
  /// The journal, which only grows, and the mark of who may write.
  static let history = """
    CREATE TABLE journal (
      plan_id TEXT NOT NULL REFERENCES plan (id),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      id TEXT NOT NULL CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
      author TEXT NOT NULL,
      written_at TEXT NOT NULL CHECK (written_at IS strftime('%Y-%m-%dT%H:%M:%SZ', written_at)),
      role TEXT NOT NULL CHECK (role IN ('change', 'undo', 'redo')),
      reverses INTEGER CHECK (reverses < revision),
      words TEXT NOT NULL,
      reason TEXT NOT NULL,
      change TEXT NOT NULL,
      inverse TEXT NOT NULL,
      previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, revision),
      CHECK ((role = 'change') = (reverses IS NULL))
    ) STRICT;

    \(triggers.joined(separator: ";\n\n"));

    INSERT INTO meta (name, value) VALUES ('min_writer_version', 1);
    """

  /// The only triggers of a plan file; a file with any other is not opened.
  static let triggers = [
    """
    CREATE TRIGGER journal_is_not_altered BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END
    """,
    """
    CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END
    """,
  ]
}
