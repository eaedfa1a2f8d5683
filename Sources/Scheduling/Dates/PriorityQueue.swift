/// A binary heap: what comes first by `precedes` is taken first.
struct PriorityQueue<Element> {
  private var elements: [Element] = []
  private let precedes: (Element, Element) -> Bool

  init(_ precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

  mutating func push(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, precedes(elements[place], elements[(place - 1) / 2]) {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popFirst() -> Element? {
    guard let first = elements.first else { return nil }
    let last = elements.removeLast()
    if elements.isEmpty { return first }
    elements[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < elements.count {
        if precedes(elements[child], elements[least]) { least = child }
      }
      if least == place { return first }
      elements.swapAt(place, least)
      place = least
    }
  }
}
