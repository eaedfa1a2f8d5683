extension Schema {
  static let substance = """
    CREATE TABLE topic (
      \(key),
      code TEXT NOT NULL CHECK (code <> ''),
      title TEXT NOT NULL,
      source_wording TEXT NOT NULL,
      proposed_by_id TEXT,
      status TEXT NOT NULL CHECK (status IN ('proposed', 'underReview', 'shortlisted', 'agreed',
        'scheduled', 'covered', 'merged', 'deferred', 'dropped')),
      merged_into_id TEXT,
      lead_country_id TEXT,
      lead_mission_id TEXT,
      lead_expert_id TEXT,
      sdg_tags TEXT NOT NULL CHECK (sdg_tags GLOB '[[]*]'),
      discussed_at_ids TEXT NOT NULL CHECK (discussed_at_ids GLOB '[[]*]'),
      meeting_id TEXT,
      reason TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, code),
      FOREIGN KEY (plan_id, proposed_by_id) REFERENCES country,
      FOREIGN KEY (plan_id, merged_into_id) REFERENCES topic,
      FOREIGN KEY (plan_id, lead_country_id) REFERENCES country,
      FOREIGN KEY (plan_id, lead_mission_id) REFERENCES mission,
      FOREIGN KEY (plan_id, lead_expert_id) REFERENCES person,
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting,
      CHECK (merged_into_id <> id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE topic_input (
      \(key),
      topic_id TEXT,
      country_id TEXT,
      meeting_id TEXT,
      text TEXT NOT NULL,
      stance TEXT NOT NULL CHECK (stance IN ('proposes', 'supports', 'neutral', 'reservation')),
      priority INTEGER CHECK (priority BETWEEN 1 AND 3),
      practice_offered TEXT NOT NULL,
      received_on TEXT CHECK (received_on IS date(received_on)),
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, topic_id) REFERENCES topic,
      FOREIGN KEY (plan_id, country_id) REFERENCES country,
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE expert (
      \(key),
      person_id TEXT,
      mission_id TEXT,
      topic_id TEXT,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, person_id) REFERENCES person,
      FOREIGN KEY (plan_id, mission_id) REFERENCES mission,
      FOREIGN KEY (plan_id, topic_id) REFERENCES topic
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE decision (
      \(key),
      meeting_id TEXT,
      what TEXT NOT NULL,
      options TEXT NOT NULL CHECK (options GLOB '[[]*]'),
      decided_by TEXT NOT NULL,
      due_on TEXT CHECK (due_on IS date(due_on)),
      status TEXT NOT NULL CHECK (status IN ('open', 'taken', 'superseded')),
      outcome TEXT NOT NULL,
      taken_on TEXT CHECK (taken_on IS date(taken_on)),
      note TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE gate (
      \(key),
      meeting_id TEXT NOT NULL,
      code TEXT NOT NULL CHECK (code IN ('G1', 'G2', 'G3', 'G4', 'G5')),
      decision_id TEXT,
      passed_on TEXT CHECK (passed_on IS date(passed_on)),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, meeting_id, code),
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (plan_id, decision_id) REFERENCES decision
    ) STRICT, WITHOUT ROWID;

    """
}
