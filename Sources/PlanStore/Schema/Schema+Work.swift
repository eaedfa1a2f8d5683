extension Schema {
  /// Tasks and what hangs on them, with invariants I5 to I7 as far as one row can tell.
  ///
  /// A task that is blocked or dropped keeps what remained when it was.
  static let work = """
    CREATE TABLE prep_task (
      \(key),
      code TEXT NOT NULL CHECK (code <> ''),
      meeting_id TEXT NOT NULL,
      template_row TEXT NOT NULL,
      scope TEXT NOT NULL CHECK (scope IN ('meeting', 'country', 'topic', 'mission')),
      country_id TEXT,
      topic_id TEXT,
      mission_id TEXT,
      title TEXT NOT NULL,
      category TEXT NOT NULL CHECK (category IN ('agenda', 'communications', 'conduct',
        'documents', 'donor', 'finance', 'followup', 'governance', 'inclusion', 'languages',
        'participation', 'procurement', 'protocol', 'security', 'substance', 'sustainability',
        'technology', 'travel', 'venue')),
      deliverable TEXT NOT NULL,
      is_critical INTEGER NOT NULL CHECK (is_critical IN (0, 1)),
      owner_role TEXT CHECK (owner_role IN ('host_mission', 'co_host_mission',
        'regional_office', 'hq', 'country_mission', 'country_focal_point', 'host_government')),
      offset INTEGER NOT NULL,
      fixed_due_on TEXT CHECK (fixed_due_on IS date(fixed_due_on)),
      effort_quarters INTEGER NOT NULL CHECK (effort_quarters > 0),
      remaining_quarters INTEGER NOT NULL
        CHECK (remaining_quarters BETWEEN 0 AND 3 * effort_quarters),
      wait INTEGER NOT NULL CHECK (wait >= 0),
      crew INTEGER NOT NULL CHECK (crew >= 1),
      gate TEXT CHECK (gate IN ('G1', 'G2', 'G3', 'G4', 'G5')),
      condition TEXT
        CHECK (condition IN ('in_person', 'hybrid', 'interpretation', 'translation')),
      status TEXT NOT NULL CHECK (status IN ('planned', 'ready', 'inProgress', 'waiting',
        'delivered', 'done', 'blocked', 'notApplicable')),
      status_before TEXT CHECK (status_before IN ('planned', 'ready', 'inProgress', 'waiting',
        'delivered', 'done', 'blocked', 'notApplicable')),
      actual_start_on TEXT CHECK (actual_start_on IS date(actual_start_on)),
      actual_finish_on TEXT CHECK (actual_finish_on IS date(actual_finish_on)),
      evidence TEXT NOT NULL,
      evidence_by TEXT NOT NULL,
      waiting_for TEXT NOT NULL,
      chase_on TEXT CHECK (chase_on IS date(chase_on)),
      updated_on TEXT CHECK (updated_on IS date(updated_on)),
      reason TEXT NOT NULL,
      override_reason TEXT NOT NULL,
      due_moves INTEGER NOT NULL CHECK (due_moves >= 0),
      note TEXT NOT NULL,
      accountable_id TEXT,
      supporting_ids TEXT NOT NULL CHECK (supporting_ids GLOB '[[]*]'),
      responsible_party_id TEXT,
      assignment_status TEXT NOT NULL
        CHECK (assignment_status IN ('proposed', 'accepted', 'contested', 'reassigned')),
      is_assigned_by_hand INTEGER NOT NULL CHECK (is_assigned_by_hand IN (0, 1)),
      optimistic_quarters INTEGER CHECK (optimistic_quarters > 0),
      pessimistic_quarters INTEGER CHECK (pessimistic_quarters > 0),
      is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
      planned_start_on TEXT CHECK (planned_start_on IS date(planned_start_on)),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, code),
      FOREIGN KEY (plan_id, meeting_id) REFERENCES meeting,
      FOREIGN KEY (plan_id, country_id) REFERENCES country,
      FOREIGN KEY (plan_id, topic_id) REFERENCES topic,
      FOREIGN KEY (plan_id, mission_id) REFERENCES mission,
      FOREIGN KEY (plan_id, accountable_id) REFERENCES mission,
      FOREIGN KEY (plan_id, responsible_party_id) REFERENCES country,
      CONSTRAINT "I5: an accountable mission does not support as well"
        CHECK (instr(supporting_ids, accountable_id) = 0),
      CONSTRAINT "I6: nothing remains of what is delivered or done"
        CHECK (status NOT IN ('delivered', 'done') OR remaining_quarters = 0),
      CONSTRAINT "I6: something remains of what is neither delivered nor done"
        CHECK (status IN ('delivered', 'done', 'blocked', 'notApplicable')
          OR remaining_quarters > 0),
      CONSTRAINT "I7: done needs evidence and a finish day"
        CHECK (status <> 'done' OR evidence <> '' AND actual_finish_on IS NOT NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dependency (
      \(key),
      predecessor_id TEXT NOT NULL,
      successor_id TEXT NOT NULL,
      lag INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('follows', 'satisfiedBy')),
      max_lag INTEGER CHECK (max_lag >= 0),
      PRIMARY KEY (plan_id, id),
      FOREIGN KEY (plan_id, predecessor_id) REFERENCES prep_task,
      FOREIGN KEY (plan_id, successor_id) REFERENCES prep_task,
      CHECK (predecessor_id <> successor_id)
    ) STRICT, WITHOUT ROWID;

    -- Without these, deleting a task reads all dependencies.
    CREATE INDEX dependency_predecessor ON dependency (plan_id, predecessor_id);
    CREATE INDEX dependency_successor ON dependency (plan_id, successor_id);

    CREATE TABLE clearance (
      \(key),
      task_id TEXT NOT NULL,
      government_id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'given', 'refused')),
      day_on TEXT CHECK (day_on IS date(day_on)),
      evidence TEXT NOT NULL,
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, task_id, government_id),
      FOREIGN KEY (plan_id, task_id) REFERENCES prep_task,
      FOREIGN KEY (plan_id, government_id) REFERENCES country
    ) STRICT, WITHOUT ROWID;

    \(workShare)

    """

  /// Who does a part of a task beside the accountable mission; new in schema 2.
  static let workShare = """
    CREATE TABLE work_share (
      \(key),
      task_id TEXT NOT NULL,
      mission_id TEXT NOT NULL,
      effort_quarters INTEGER NOT NULL CHECK (effort_quarters > 0),
      PRIMARY KEY (plan_id, id),
      UNIQUE (plan_id, task_id, mission_id),
      FOREIGN KEY (plan_id, task_id) REFERENCES prep_task,
      FOREIGN KEY (plan_id, mission_id) REFERENCES mission
    ) STRICT, WITHOUT ROWID;
    """
}
