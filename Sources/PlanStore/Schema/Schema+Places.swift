extension Schema {
  static let places = """
    CREATE TABLE country (
      \(key),
      iso2 TEXT NOT NULL CHECK (length(iso2) = 2),
      iso3 TEXT NOT NULL,
      english_name TEXT NOT NULL,
      protocol_name TEXT NOT NULL,
      native_name TEXT NOT NULL,
      zone TEXT NOT NULL,
      calendar TEXT NOT NULL,
      languages TEXT NOT NULL CHECK (languages GLOB '[[]*]'),
      note TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, iso2)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mission (
      \(key),
      code TEXT NOT NULL CHECK (code <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('countryMission', 'regionalOffice', 'headquarters')),
      name TEXT NOT NULL,
      country_id TEXT,
      city TEXT NOT NULL,
      zone TEXT NOT NULL,
      calendar TEXT NOT NULL,
      parent_id TEXT,
      region TEXT NOT NULL,
      since INTEGER,
      skills TEXT NOT NULL CHECK (skills GLOB '[[]*]'),
      note TEXT NOT NULL,
      assumed TEXT NOT NULL CHECK (assumed GLOB '[[]*]'),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, code),
      FOREIGN KEY (plan_id, country_id) REFERENCES country,
      FOREIGN KEY (plan_id, parent_id) REFERENCES mission
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE capacity (
      \(key),
      mission_id TEXT NOT NULL,
      from_on TEXT CHECK (from_on IS date(from_on)),
      to_on TEXT CHECK (to_on IS date(to_on)),
      per_week INTEGER NOT NULL CHECK (per_week >= 0),
      is_assumed INTEGER NOT NULL CHECK (is_assumed IN (0, 1)),
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, mission_id) REFERENCES mission,
      CHECK (from_on < to_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE absence (
      \(key),
      mission_id TEXT NOT NULL,
      start_on TEXT NOT NULL CHECK (start_on IS date(start_on)),
      end_on TEXT NOT NULL CHECK (end_on IS date(end_on)),
      lost INTEGER NOT NULL CHECK (lost >= 0),
      note TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, mission_id) REFERENCES mission,
      CHECK (start_on < end_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE blackout (
      \(key),
      country_id TEXT NOT NULL,
      start_on TEXT NOT NULL CHECK (start_on IS date(start_on)),
      end_on TEXT NOT NULL CHECK (end_on IS date(end_on)),
      text TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, country_id) REFERENCES country,
      CHECK (start_on < end_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE holiday_change (
      \(key),
      calendar TEXT NOT NULL,
      day_on TEXT NOT NULL CHECK (day_on IS date(day_on)),
      kind TEXT NOT NULL CHECK (kind IN ('off', 'working', 'drop')),
      name TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (plan_id, id)
    ) STRICT, WITHOUT ROWID;

    """
}
