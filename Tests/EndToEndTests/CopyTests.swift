import Testing

@Suite("Copying in a real terminal", .serialized)
struct CopyTests {
  @Test("puts the row into the buffer of tmux, and names the setting that this takes")
  func copied() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let tmux = try Tmux(
      width: 100,
      height: 30,
      command: "env TZ=UTC \(Program.path) \(plan); exec sleep 60"
    )
    #expect(try tmux.shows("Timeline"))
    try tmux.run("set-option", "-s", "set-clipboard", "on")
    try tmux.press("4", "y")
    #expect(try tmux.shows("set-clipboard"))
    #expect(try tmux.run("show-buffer").hasPrefix("TM01 Turn the July summary"))
  }
}
