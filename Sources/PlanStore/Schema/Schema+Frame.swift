extension Schema {
  static let frame = """
    CREATE TABLE project (
      \(key),
      acronym TEXT NOT NULL,
      title TEXT NOT NULL,
      donor_id TEXT,
      start_on TEXT CHECK (start_on IS date(start_on)),
      end_on TEXT CHECK (end_on IS date(end_on)),
      visibility_text TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, donor_id) REFERENCES donor,
      CHECK (start_on < end_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE series (
      \(key),
      code TEXT NOT NULL,
      project_id TEXT,
      title TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('dialogue', 'consultativeProcess', 'other')),
      region TEXT NOT NULL,
      description TEXT NOT NULL,
      theme TEXT NOT NULL,
      initiator_id TEXT,
      secretariat TEXT NOT NULL,
      horizon_start_on TEXT CHECK (horizon_start_on IS date(horizon_start_on)),
      horizon_end_on TEXT CHECK (horizon_end_on IS date(horizon_end_on)),
      objectives TEXT NOT NULL CHECK (objectives GLOB '[[]*]'),
      rationale TEXT NOT NULL,
      expected_result TEXT NOT NULL,
      organisation_note TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, project_id) REFERENCES project,
      FOREIGN KEY (plan_id, initiator_id) REFERENCES country,
      CHECK (horizon_start_on < horizon_end_on)
    ) STRICT, WITHOUT ROWID;

    """
}
