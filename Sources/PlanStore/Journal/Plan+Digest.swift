package import PlanModel

extension Plan {
  /// A digest of every record, in hexadecimal: equal for equal plans, on every machine.
  ///
  /// The records come by kind and by key, each as kind, key and fields.
  package var digest: String {
    var digest = SHA256()
    for kind in RecordKind.allCases {
      for (id, fields) in contents(of: kind) {
        digest.update(field: kind.rawValue)
        digest.update(field: id.description)
        var writer = JSONWriter()
        writer.object(fields)
        digest.update(field: writer.finish())
      }
    }
    return digest.finish()
  }
}
