import PlanModel

/// The tables of a plan file, and what its header says of them.
///
/// Every key begins with the plan's, as in a server that holds many plans. Days are ISO 8601 text,
/// lists are JSON, and the words of an enumeration are listed in a CHECK. `json_valid` would be
/// the better CHECK of a list, but an untrusted schema may not call it; reading refuses the rest.
enum Schema {
  /// Stands in `user_version`; a step of ``Migration`` leads from each number to the next.
  static let version = 2

  /// Stands in `application_id`: the letters `PLNY`.
  static let applicationID = 0x504c_4e59

  /// The whole of the newest schema, in an order in which each table finds those it refers to.
  static let statements =
    house + places + offices + frame + meetings + substance + work + papers + history

  /// The first columns of every table of records.
  static let key = """
    plan_id TEXT NOT NULL REFERENCES plan (id),
      id TEXT NOT NULL CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*')
    """

  private static let house = """
    CREATE TABLE meta (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE plan (
      id TEXT PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      head_hash TEXT NOT NULL CHECK (length(head_hash) = 64),
      created_at TEXT NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%SZ', created_at))
    ) STRICT;

    CREATE TABLE settings (
      \(key),
      title TEXT NOT NULL,
      status_on TEXT CHECK (status_on IS date(status_on)),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE template (
      \(key),
      name TEXT NOT NULL,
      prefix TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (plan_id, id)
    ) STRICT, WITHOUT ROWID;

    \(weight)

    """

  /// What the planner weighs, where the plan differs from the standard; new in schema 2.
  static let weight = """
    CREATE TABLE planning_weight (
      \(key),
      name TEXT NOT NULL CHECK (name IN ('guestHoliday', 'guestBridgeDay', 'edgeOfWeek',
        'shortHours', 'unfairHours', 'otherThanAnnounced', 'giveUpWindow', 'giveUpGap',
        'giveUpBlackout', 'giveUpQuorum', 'giveUpRequired', 'giveUpLeadTime', 'giveUpHost',
        'lateGate', 'lateCritical', 'lateOther', 'moveAnnounced', 'moveCritical', 'moveOther')),
      value INTEGER NOT NULL CHECK (value >= 0),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, name)
    ) STRICT, WITHOUT ROWID;
    """
}
