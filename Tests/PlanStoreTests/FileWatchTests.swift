import Glibc
import PlanModel
import Testing

@testable import PlanStore

@Suite("The watch over a file")
struct FileWatchTests {
  let scratch = Scratch()

  @Test("tells of a commit once, and is quiet while nobody writes")
  func commits() throws {
    let file = try scratch.sample()
    let watch = try #require(FileWatch(path: scratch.path()))
    #expect(!hasNews(watch))
    try file.commit(renaming("One"), basedOn: 1, signed: .test(2))
    #expect(hasNews(watch))
    watch.drain()
    #expect(!hasNews(watch))
    _ = try file.load()
    #expect(!hasNews(watch))
  }

  @Test("tells that the file was moved away")
  func moves() throws {
    _ = try scratch.sample()
    let watch = try #require(FileWatch(path: scratch.path()))
    #expect(unsafe rename(scratch.path(), scratch.path("b.plenary")) == 0)
    #expect(hasNews(watch))
  }

  @Test("is not to be had for a file that is not there")
  func nothing() {
    #expect(FileWatch(path: scratch.path("none")) == nil)
  }

  private func hasNews(_ watch: FileWatch) -> Bool {
    var asked = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&asked, 1, 0) == 1
  }

  private func renaming(_ title: String) -> Change {
    var draft = ChangeDraft(SamplePlan.plan)
    draft.alter(key(50) as Meeting.ID) { $0.title = title }
    return draft.change(words: "Rename TM")
  }
}
