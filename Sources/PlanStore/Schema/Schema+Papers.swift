extension Schema {
  static let papers = """
    CREATE TABLE document (
      \(key),
      meeting_id TEXT,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      language TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('draft', 'inReview', 'cleared', 'inTranslation',
        'issued', 'superseded')),
      owner_id TEXT,
      source TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (plan_id, owner_id) REFERENCES mission
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE statement (
      \(key),
      speaker_id TEXT NOT NULL,
      meeting_id TEXT,
      text TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, speaker_id) REFERENCES person,
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE challenge (
      \(key),
      code TEXT NOT NULL,
      text TEXT NOT NULL,
      country_ids TEXT NOT NULL CHECK (country_ids GLOB '[[]*]'),
      topic_ids TEXT NOT NULL CHECK (topic_ids GLOB '[[]*]'),
      PRIMARY KEY (plan_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE global_process (
      \(key),
      name TEXT NOT NULL,
      event TEXT NOT NULL,
      window_start_on TEXT CHECK (window_start_on IS date(window_start_on)),
      window_end_on TEXT CHECK (window_end_on IS date(window_end_on)),
      note TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      CHECK (window_start_on < window_end_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE risk (
      \(key),
      meeting_id TEXT,
      text TEXT NOT NULL,
      probability TEXT NOT NULL CHECK (probability IN ('unknown', 'low', 'medium', 'high')),
      impact TEXT NOT NULL CHECK (impact IN ('unknown', 'low', 'medium', 'high')),
      trigger_text TEXT NOT NULL,
      owner_id TEXT,
      response TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (plan_id, owner_id) REFERENCES mission
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE baseline (
      \(key),
      name TEXT NOT NULL,
      taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
      note TEXT NOT NULL,
      PRIMARY KEY (plan_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE baseline_entry (
      \(key),
      baseline_id TEXT NOT NULL,
      task_code TEXT NOT NULL,
      due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
      accountable_code TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, baseline_id, task_code),
      FOREIGN KEY (plan_id, baseline_id) REFERENCES baseline
    ) STRICT, WITHOUT ROWID;

    """
}
