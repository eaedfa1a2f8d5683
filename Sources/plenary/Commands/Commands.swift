/// Every command of the program, in the order of the help.
enum Commands {
  static let all: [Subcommand] =
    OpenCommand.all + NewCommand.all + StatusCommand.all + ForecastCommand.all + TasksCommand.all
    + TaskFields.all + QuickCommand.all + NoteCommand.all + TaskCommand.all + TaskActions.all
    + TaskTies.all
    + MeetingCommand.all + DatesCommand.all + MoveCommand.all + CountryCommand.all
    + TopicCommand.all
    + MissionCommand.all + AdviceCommand.all + LevelCommand.all + SeriesCommand.all
    + CounterpartCommand.all + TemplateCommand.all
    + PlanCommands.all + WeightCommand.all + HistoryCommands.all + CheckCommand.all
    + ScreenCommand.all + DataCommands.all + ThemesCommand.all + KeysCommand.all
}
