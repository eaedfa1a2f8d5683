import Glibc

// A reader that goes away early, or a file at its size limit, is an error to be told, not a death.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
exit(Program(words: Array(CommandLine.arguments.dropFirst())).run().rawValue)
