package import CivilTime
package import PlanModel

/// What a request would do to a plan, before anything is written.
package struct Preview: Sendable {
  package var change: Change
  package var before: Outlook
  package var after: Outlook
  package var impact: Impact
  /// How the plan is mended, if that was asked for.
  package var mending: Mending?

  package init(change: Change, before: Outlook, after: Outlook) {
    self.change = change
    self.before = before
    self.after = after
    impact = Impact(before: before, after: after)
  }
}

extension Outlook {
  /// Computes what any request leads to; the plan itself stays as it is.
  ///
  /// `statusDate` says on which day a plan is looked at, where that is not its own status date or
  /// else the present one.
  ///
  /// - Throws: ``ChangeRefused``, with the first rule that says no.
  package func preview(
    of request: ChangeRequest,
    in context: ChangeContext,
    statusDate: ((Plan) -> Day)? = nil
  ) throws(ChangeRefused) -> Preview {
    var context = context
    let answer = try plan.answer(to: request, in: &context)
    var preview = preview(
      of: answer.change,
      holidays: context.holidays,
      statusDate: statusDate
    )
    preview.mending = answer.mending
    return preview
  }

  /// Computes what a change of this very plan leads to.
  package func preview(
    of change: Change,
    holidays: HolidayBook,
    statusDate: ((Plan) -> Day)? = nil
  ) -> Preview {
    var changed = plan
    do { try changed.apply(change.edits) } catch {
      preconditionFailure("a change does not fit the plan that it was made for: \(error)")
    }
    let isNewDate = changed.setting.statusDate != plan.setting.statusDate
    let ownDate = isNewDate ? changed.setting.statusDate : nil
    let after = Outlook(
      of: changed,
      on: statusDate?(changed) ?? ownDate ?? self.statusDate,
      holidays: holidays,
      previous: self
    )
    return Preview(change: change, before: self, after: after)
  }
}
