import Canvas
import Testing

@testable import Workbench

@Suite("Layout")
struct LayoutTests {
  static let sizes: [Size] = [
    Size(0, 0), Size(1, 1), Size(10, 2), Size(39, 10), Size(40, 9), Size(40, 10), Size(41, 11),
    Size(79, 24), Size(80, 19), Size(80, 20), Size(81, 21), Size(119, 30), Size(120, 29),
    Size(120, 30), Size(121, 31), Size(120, 36), Size(200, 60), Size(500, 200),
  ]
  static let views: [View] = [.overview] + ListID.allCases.map(View.full)

  private func layout(_ size: Size, _ view: View, focus: ListID = .timeline) -> Layout {
    Layout(size: size, view: view, focus: focus, timelineRows: 11)
  }

  @Test(
    "has a shape for every size",
    arguments: [
      (Size(39, 10), .notice), (Size(40, 9), .notice), (Size(40, 10), .single),
      (Size(79, 24), .single), (Size(80, 19), .single), (Size(80, 20), .pair),
      (Size(119, 40), .pair), (Size(120, 29), .pair), (Size(120, 30), .overview),
      (Size(500, 200), .overview), (Size(0, 0), .notice), (Size(1, 1), .notice),
    ] as [(Size, Layout.Shape)]
  )
  func shapes(size: Size, shape: Layout.Shape) {
    #expect(Layout.shape(of: size) == shape)
  }

  @Test("keeps everything on the screen", arguments: sizes, views)
  func inside(size: Size, view: View) {
    for focus in ListID.panes {
      let layout = layout(size, view, focus: focus)
      let screen = Rect(size)
      for pane in layout.panes {
        #expect(screen.intersection(pane.frame) == pane.frame)
        #expect(pane.frame.intersection(pane.inner) == pane.inner)
        #expect(pane.inner.intersection(pane.body) == pane.body)
        #expect(pane.body.height >= 1 && pane.body.width >= 20)
      }
      for tab in layout.tabs { #expect(screen.intersection(tab.rect) == tab.rect) }
    }
  }

  @Test("shares edges and overlaps nowhere else", arguments: sizes, views)
  func apart(size: Size, view: View) {
    let panes = layout(size, view).panes
    for (place, pane) in panes.enumerated() {
      for other in panes.dropFirst(place + 1) {
        #expect(pane.inner.intersection(other.frame).isEmpty)
      }
    }
  }

  @Test("fills the rows between header and hints", arguments: sizes.dropFirst(5))
  func filled(size: Size) {
    let layout = layout(size, .overview)
    for x in 0..<size.width {
      for y in 1..<size.height - 1 {
        let isTaken =
          layout.strip.contains(Point(x, y))
          || layout.panes.contains { $0.frame.contains(Point(x, y)) }
        #expect(isTaken)
      }
    }
  }

  @Test("shows four panes on 120 by 36, the checklist widest")
  func overview() {
    let layout = layout(Size(120, 36), .overview)
    #expect(layout.panes.map(\.list) == ListID.panes)
    #expect(layout.pane(.timeline)?.frame == Rect(x: 0, y: 1, width: 120, height: 15))
    #expect(layout.panes.map(\.body.height) == [11, 18, 18, 18])
    let widths = layout.panes.dropFirst().map(\.inner.width)
    #expect(widths.max() == widths.last)
  }

  @Test("gives the left pane to topics while they have the focus", arguments: ListID.panes)
  func pair(focus: ListID) {
    let layout = layout(Size(80, 24), .overview, focus: focus)
    #expect(layout.panes[1].list == (focus == .topics ? .topics : .countries))
    #expect(layout.tabs.map(\.list) == [.countries, .topics])
  }

  @Test("makes the timeline no higher than its rows need", arguments: [0, 1, 3, 4, 11, 40])
  func timeline(rows: Int) {
    let layout = Layout(
      size: Size(120, 36),
      view: .overview,
      focus: .timeline,
      timelineRows: rows
    )
    #expect(layout.pane(.timeline)?.frame.height == min(15, max(7, rows + 4)))
  }

  @Test("gives the row of hints to the panes when they are off")
  func hints() {
    let layout = Layout(
      size: Size(80, 24),
      view: .full(.history),
      focus: .history,
      timelineRows: 3,
      showsHints: false
    )
    #expect(layout.hints.isEmpty)
    #expect(layout.panes[0].frame == Rect(x: 0, y: 1, width: 80, height: 23))
  }

  @Test("shows a list of 40 by 10 under a strip of tabs")
  func smallest() {
    let layout = layout(Size(40, 10), .overview, focus: .checklist)
    #expect(layout.panes.map(\.list) == [.checklist])
    #expect(layout.panes[0].body == Rect(x: 0, y: 2, width: 39, height: 7))
    #expect(layout.strip == Rect(x: 0, y: 1, width: 40, height: 1))
  }
}
