extension Schema {
  static let offices = """
    CREATE TABLE institution (
      \(key),
      country_id TEXT NOT NULL,
      english_name TEXT NOT NULL,
      native_name TEXT NOT NULL,
      within TEXT NOT NULL,
      certainty TEXT NOT NULL CHECK (certainty IN ('confirmed', 'toBeConfirmed', 'uncertain')),
      valid_from TEXT NOT NULL,
      valid_to TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, country_id) REFERENCES country
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person (
      \(key),
      name TEXT NOT NULL,
      title TEXT NOT NULL,
      mission_id TEXT,
      institution_id TEXT,
      source TEXT NOT NULL CHECK (source <> ''),
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, mission_id) REFERENCES mission,
      FOREIGN KEY (plan_id, institution_id) REFERENCES institution
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE donor (
      \(key),
      name TEXT NOT NULL,
      country_id TEXT,
      contact_mission_id TEXT,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, country_id) REFERENCES country,
      FOREIGN KEY (plan_id, contact_mission_id) REFERENCES mission
    ) STRICT, WITHOUT ROWID;

    """
}
