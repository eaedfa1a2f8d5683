import Testing

@testable import Terminal

@Suite("A mailbox")
struct MailboxTests {
  @Test("keeps the order and is empty once taken")
  func order() throws {
    let mailbox = Mailbox<Int>(waker: Waker(pipe: try WakePipe()))
    mailbox.post(1)
    mailbox.post(2)
    #expect(mailbox.takeAll() == [1, 2])
    #expect(mailbox.takeAll() == [])
  }

  @Test("wakes whoever waits, once for many posts")
  func waking() throws {
    let pipe = try WakePipe()
    let mailbox = Mailbox<Int>(waker: Waker(pipe: pipe))
    #expect(!isReadable(pipe))
    for number in 0..<100_000 { mailbox.post(number) }
    #expect(isReadable(pipe))
    #expect(pipe.drain())
    #expect(!pipe.drain())
    #expect(!isReadable(pipe))
    #expect(mailbox.takeAll().count == 100_000)
    mailbox.post(1)
    #expect(isReadable(pipe))
  }

  @Test("loses nothing between threads")
  func threads() async throws {
    let pipe = try WakePipe()
    let mailbox = Mailbox<Int>(waker: Waker(pipe: pipe))
    let sum = await withTaskGroup(of: Void.self) { group in
      for part in 0..<8 {
        group.addTask { for number in 0..<1_000 { mailbox.post(part * 1_000 + number) } }
      }
      await group.waitForAll()
      return mailbox.takeAll().reduce(0, +)
    }
    #expect(sum == (0..<8_000).reduce(0, +))
    #expect(pipe.drain())
  }

  private func isReadable(_ pipe: WakePipe) -> Bool {
    Descriptors.poll([pipe.readEnd], milliseconds: 0).isReadable[0]
  }
}
