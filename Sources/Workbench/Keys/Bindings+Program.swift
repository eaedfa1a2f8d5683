import Canvas

extension Bindings {
  static let program: [Binding] = [
    Binding(
      .palette,
      "All commands",
      "Finds any command by a few of its letters.",
      keys: [.character(":"), .function(2)],
      hint: "commands"
    ),
    Binding(
      .help,
      "Help",
      "Shows what the keys do here and now.",
      keys: [.character("?"), .function(1)],
      hint: "help",
      twin: "plenary --help"
    ),
    Binding(
      .theme,
      "Theme",
      "Chooses the colours, with a look at each.",
      keys: [.character("t")],
      hint: "theme",
      twin: "plenary themes list"
    ),
    Binding(
      .keyboard,
      "Keyboard layout",
      "Chooses the layout by which letters that are not Latin are read as commands.",
      twin: "plenary screen FILE --keyboard NAME"
    ),
    Binding(
      .hints,
      "Hint bar",
      "Shows or hides the row of hints.",
      keys: [.character(".")]
    ),
    Binding(
      .mouse,
      "Mouse",
      "Gives the mouse to the planner or back to the terminal.",
      keys: []
    ),
    Binding(.redraw, "Redraw", "Draws the screen afresh.", keys: [.control("l")]),
    Binding(
      .suspend,
      "Suspend",
      "Returns to the shell; fg brings the planner back.",
      keys: [.control("z")]
    ),
    Binding(
      .quit,
      "Quit",
      "Ends the planner; everything is saved already.",
      keys: [.character("q"), .function(10)],
      hint: "quit"
    ),
  ]
}
