extension Schema {
  static let meetings = """
    CREATE TABLE meeting (
      \(key),
      code TEXT NOT NULL CHECK (code <> ''),
      series_id TEXT NOT NULL,
      template_id TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('introductory', 'technical', 'conference', 'other')),
      level TEXT NOT NULL,
      title TEXT NOT NULL,
      theme TEXT NOT NULL,
      objectives TEXT NOT NULL CHECK (objectives GLOB '[[]*]'),
      organiser TEXT NOT NULL,
      format TEXT NOT NULL CHECK (format IN ('undecided', 'online', 'hybrid', 'inPerson')),
      interpretation TEXT NOT NULL CHECK (interpretation IN ('undecided', 'yes', 'no')),
      translation TEXT NOT NULL CHECK (translation IN ('undecided', 'yes', 'no')),
      status TEXT NOT NULL CHECK (status IN ('tentative', 'dateConfirmed', 'invitationsOut',
        'documentsOut', 'go', 'inSession', 'held', 'summaryAgreed', 'closed', 'postponed',
        'cancelled')),
      window_start_on TEXT CHECK (window_start_on IS date(window_start_on)),
      window_end_on TEXT CHECK (window_end_on IS date(window_end_on)),
      planning_on TEXT CHECK (planning_on IS date(planning_on)),
      opening_on TEXT CHECK (opening_on IS date(opening_on)),
      day_count INTEGER NOT NULL CHECK (day_count >= 1),
      start_at TEXT CHECK (start_at IS strftime('%Y-%m-%dT%H:%M:%SZ', start_at)),
      end_at TEXT CHECK (end_at IS strftime('%Y-%m-%dT%H:%M:%SZ', end_at)),
      zone TEXT NOT NULL,
      place TEXT NOT NULL,
      host_calendar TEXT NOT NULL,
      lead_mission_id TEXT,
      quorum INTEGER NOT NULL CHECK (quorum >= 0),
      day_moves INTEGER NOT NULL CHECK (day_moves >= 0),
      status_before TEXT CHECK (status_before IN ('tentative', 'dateConfirmed', 'invitationsOut',
        'documentsOut', 'go', 'inSession', 'held', 'summaryAgreed', 'closed', 'postponed',
        'cancelled')),
      reason TEXT NOT NULL,
      day_override TEXT NOT NULL,
      is_technical_meeting_waived INTEGER NOT NULL
        CHECK (is_technical_meeting_waived IN (0, 1)),
      note TEXT NOT NULL,
      assumed TEXT NOT NULL CHECK (assumed GLOB '[[]*]'),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, code),
      FOREIGN KEY (plan_id, series_id) REFERENCES series,
      FOREIGN KEY (plan_id, template_id) REFERENCES template,
      FOREIGN KEY (plan_id, lead_mission_id) REFERENCES mission,
      CHECK (window_start_on < window_end_on),
      CHECK (start_at < end_at)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE meeting_link (
      \(key),
      from_id TEXT NOT NULL,
      to_id TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('prepares', 'follows')),
      min_gap INTEGER,
      max_gap INTEGER,
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, from_id) REFERENCES meeting,
      FOREIGN KEY (plan_id, to_id) REFERENCES meeting,
      CHECK (from_id <> to_id),
      CHECK (min_gap <= max_gap)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE participation (
      \(key),
      meeting_id TEXT NOT NULL,
      country_id TEXT NOT NULL,
      role TEXT NOT NULL
        CHECK (role IN ('host', 'coHost', 'participant', 'observer', 'donorGuest')),
      status TEXT NOT NULL CHECK (status IN ('notContacted', 'informed', 'invited',
        'acknowledged', 'confirmed', 'nominated', 'accredited', 'attended', 'declined',
        'withdrawn', 'absent')),
      mode TEXT NOT NULL CHECK (mode IN ('undecided', 'onSite', 'remote')),
      stance TEXT NOT NULL
        CHECK (stance IN ('unknown', 'welcomes', 'supports', 'neutral', 'reservation')),
      since_on TEXT CHECK (since_on IS date(since_on)),
      reason TEXT NOT NULL,
      note TEXT NOT NULL,
      assumed TEXT NOT NULL CHECK (assumed GLOB '[[]*]'),
      is_required INTEGER NOT NULL CHECK (is_required IN (0, 1)),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, meeting_id, country_id),
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (plan_id, country_id) REFERENCES country
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE delegation (
      \(key),
      meeting_id TEXT NOT NULL,
      country_id TEXT NOT NULL,
      credentials TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, meeting_id, country_id),
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (plan_id, country_id) REFERENCES country
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE focal_point (
      \(key),
      institution_id TEXT NOT NULL,
      topic_area TEXT NOT NULL,
      person_id TEXT,
      liaison_mission_id TEXT,
      last_contact_on TEXT CHECK (last_contact_on IS date(last_contact_on)),
      is_assumed INTEGER NOT NULL CHECK (is_assumed IN (0, 1)),
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, institution_id) REFERENCES institution,
      FOREIGN KEY (plan_id, person_id) REFERENCES person,
      FOREIGN KEY (plan_id, liaison_mission_id) REFERENCES mission
    ) STRICT, WITHOUT ROWID;

    """
}
